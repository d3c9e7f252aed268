using System.Collections.Immutable;
using ThiDua.Documents.Certificates;

namespace ThiDua.Templates.Store;

/// <summary>What a template says of the frame around its documents, for the rules to derive it.</summary>
/// <param name="Matter">Code of the matter.</param>
/// <param name="Issuers">Codes of the bodies that may issue it; the first is the usual one.</param>
/// <param name="ExecutingArticle">Number of the article that says who carries the document out; null when it has none.</param>
/// <param name="ReportTo">Paths of the data that name bodies which want a report.</param>
/// <param name="Tasked">Paths of the data that name bodies which get a task.</param>
/// <param name="VillageTerm">Path of the data that says what the communities below are called; empty for none.</param>
/// <param name="Signers">Who signs when the data does not say it; empty for the head of the issuing body.</param>
/// <param name="Award">Path of the data that holds the code of the award which a document grants or proposes; empty for none.</param>
/// <param name="Grants">Whether it grants the award; else it proposes it.</param>
/// <param name="Laureate">
/// Kinds of laureates of which one asks for the award by the document, each the name of the field that tells of it; empty for a document that
/// lists laureates.
/// </param>
public sealed record TemplateFrame(
    string Matter,
    ImmutableArray<string> Issuers,
    int? ExecutingArticle,
    ImmutableArray<string> ReportTo,
    ImmutableArray<string> Tasked,
    string VillageTerm,
    ImmutableArray<TemplateSigner> Signers,
    string Award,
    bool Grants,
    ImmutableArray<LaureateKind> Laureate);
