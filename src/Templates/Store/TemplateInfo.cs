using System.Collections.Immutable;
using ThiDua.Documents.Kinds;

namespace ThiDua.Templates.Store;

/// <summary>What a template says of itself in <c>template.json</c>.</summary>
/// <param name="Id">Id, such as <c>plan.emulation-campaign</c>.</param>
/// <param name="Version">Version, such as 1.0.0.</param>
/// <param name="Kind">Kind of document it makes.</param>
/// <param name="Name">Vietnamese name.</param>
/// <param name="Description">What it is for, in Vietnamese.</param>
/// <param name="Levels">Codes of the levels it serves: <c>tinh</c>, <c>thanh-pho</c>, <c>xa</c>, <c>phuong</c>, <c>dac-khu</c>.</param>
/// <param name="Frame">What it says of the frame around its documents.</param>
/// <param name="ValidFrom">First day it may be used for a document.</param>
/// <param name="ValidTo">First day it may no longer be used; null while it may.</param>
public sealed record TemplateInfo(
    string Id,
    Version Version,
    DocumentKind Kind,
    string Name,
    string Description,
    ImmutableArray<string> Levels,
    TemplateFrame Frame,
    DateOnly ValidFrom,
    DateOnly? ValidTo);
