using System.Collections.Immutable;

namespace ThiDua.Templates.Authoring;

/// <summary>What a clerk says of a template written in Word.</summary>
/// <param name="Id">Its id, such as <c>binh-lu.bao-cao-thang</c>.</param>
/// <param name="Version">Its version, such as <c>1.0.0</c>.</param>
/// <param name="Name">Its name in Vietnamese.</param>
/// <param name="Levels">Codes of the levels that may issue it.</param>
/// <param name="Matter">Code of what its documents are about; empty for general.</param>
/// <param name="Description">What it is for; may be empty.</param>
/// <param name="ValidFrom">First day it may be used for a document.</param>
public sealed record TemplateHead(
    string Id, string Version, string Name, ImmutableArray<string> Levels, string Matter, string Description, DateOnly ValidFrom);
