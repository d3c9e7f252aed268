using System.Collections.Immutable;

namespace ThiDua.Rules.Header;

/// <summary>How the People's Committee (Ủy ban nhân dân) of a unit names itself: a row of the rules' data file.</summary>
/// <param name="Body">Code of the body.</param>
/// <param name="ValidFrom">First day the row holds.</param>
/// <param name="ValidTo">First day it no longer holds; null while it does.</param>
/// <param name="SuperiorLines">Lines of the superior body at the head of a document.</param>
/// <param name="IssuerLines">Lines of the issuing body; <c>{UNIT}</c> stands for the unit in capitals.</param>
/// <param name="FullName">Name in running text; <c>{unit}</c> stands for kind and name of the unit.</param>
/// <param name="ShortName">Short name in running text; <c>{kind}</c> stands for the unit's kind.</param>
/// <param name="Symbol">Abbreviation in the document's symbol.</param>
/// <param name="Rules">Ids of the layout rules behind the row.</param>
/// <param name="Clause">Clause of the law.</param>
/// <param name="Certainty">How sure the row is.</param>
public sealed record CommitteeRule(
    string Body,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    ImmutableArray<string> SuperiorLines,
    ImmutableArray<string> IssuerLines,
    string FullName,
    string ShortName,
    string Symbol,
    ImmutableArray<string> Rules,
    string Clause,
    string Certainty);
