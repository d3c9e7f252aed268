using System.Collections.Immutable;
using ThiDua.Documents.Images;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Recipients;
using ThiDua.Rules.Signing;
using ThiDua.Templates.Data;
using ThiDua.Templates.Merging;
using ThiDua.Templates.Store;

namespace ThiDua.Templates.Frame;

/// <summary>
/// Reads what data says of the frame, by the shared definitions <c>number</c>, <c>recipients</c>, <c>signature</c> and others, as a
/// request to the rules: what the data leaves out they derive.
/// </summary>
public static class FrameReader
{
    /// <summary>A request with what data says of number, drafting, recipients and signature.</summary>
    /// <param name="usual">The request without.</param>
    /// <param name="data">The data, checked against the shared definitions.</param>
    /// <param name="images">The images of the data.</param>
    public static FrameRequest Over(FrameRequest usual, DataObject data, DataImages images)
    {
        var recipients = Object(data, "recipients");
        var archive = Object(recipients, "archive");
        var drafting = Object(data, "drafting");
        return usual with
        {
            Number = Number(data, "number") ?? usual.Number,
            Signers = Signers(data, images),
            DraftingUnit = Text(drafting, "unit"),
            Drafter = First(Text(drafting, "initials"), Text(archive, "drafter")),
            Copies = Number(drafting, "copies") ?? Number(archive, "copies"),
            Edits = Edits(recipients, archive),
        };
    }

    /// <param name="request">What to merge.</param>
    /// <param name="images">The images of the data.</param>
    /// <param name="matter">Code of the matter by the award that the document grants; empty for that of the data or of the template.</param>
    internal static FrameRequest Read(MergeRequest request, DataImages images, string matter = "")
    {
        var (data, info) = (request.Data, request.Package.Info);
        var usual = new FrameRequest
        {
            Unit = request.Unit,
            Date = request.Date,
            Kind = info.Kind,
            Matter = First(matter, Text(data, "matter"), info.Frame.Matter),
            Issuer = Issuer(request),
            Profile = request.Profile,
            ReportTo = [.. info.Frame.ReportTo.SelectMany(path => DataValues.Texts(data, path)).Select(OneLine)],
            Tasked = [.. info.Frame.Tasked.SelectMany(path => DataValues.Texts(data, path)).Select(OneLine)],
            VillageTerm = info.Frame.VillageTerm.Length == 0 ? "" : DataValues.Texts(data, info.Frame.VillageTerm).FirstOrDefault(""),
            Addressees = Texts(data, "addressees"),
            AsLetter = data.GetValueOrDefault("asLetter") is true,
            ExecutingArticle = info.Frame.ExecutingArticle,
        };
        var read = Over(usual, data, images);
        return read.Signers.IsEmpty ? read with { Signers = Usual(data, info.Frame.Signers) } : read;
    }

    /// <summary>The issuing body: of the request, else of the data, else the template's usual one.</summary>
    internal static string Issuer(MergeRequest request) =>
        First(request.Issuer, Text(request.Data, "issuingBody"), request.Package.Info.Frame.Issuers[0]);

    private static RecipientEdits Edits(DataObject? recipients, DataObject? archive) => new()
    {
        Entries = recipients?.GetValueOrDefault("entries") is null ? null : [.. Texts(recipients, "entries").Select(e => e.TrimEnd(';', '.', ' '))],
        Add = [.. Texts(recipients, "add").Select(e => e.TrimEnd(';', '.', ' '))],
        Drop = Texts(recipients, "drop"),
        Order = Texts(recipients, "order"),
        Archive = archive?.GetValueOrDefault("units") is null ? null : Texts(archive, "units"),
    };

    private static ImmutableArray<SignerChoice> Signers(DataObject data, DataImages images) => data.GetValueOrDefault("signatures") is List<object?> several
        ? [.. several.OfType<DataObject>().Select((one, i) => Signer(one, DataPath.Item("signatures", i), images))]
        : Object(data, "signature") is { } only ? [Signer(only, "signature", images)] : [];

    /// <summary>The signers that the template names.</summary>
    private static ImmutableArray<SignerChoice> Usual(DataObject data, ImmutableArray<TemplateSigner> signers) =>
        [.. signers.Select(signer => new SignerChoice { Role = signer.Role, Name = OneLine(DataValues.Texts(data, signer.Name).FirstOrDefault("")) })];

    private static SignerChoice Signer(DataObject data, string path, DataImages images) => new()
    {
        Role = Code<SignerRole>(Text(data, "role")) ?? SignerRole.Head,
        Power = Code<Power>(Text(data, "power")),
        Unit = Text(data, "unit"),
        Name = Text(data, "name"),
        OtherPosts = Texts(data, "otherPosts"),
        Lines = Texts(data, "lines"),
        Image = images.At(path + ".image") is { } file ? new Picture(file, Text(Object(data, "image"), "alt")) : null,
    };

    /// <summary>A value of an enumeration by the code the schema allows: "acting-head" is <c>ActingHead</c>.</summary>
    private static T? Code<T>(string code)
        where T : struct, Enum => code.Length == 0 ? null : Enum.Parse<T>(code.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static DataObject? Object(DataObject? data, string name) => data?.GetValueOrDefault(name) as DataObject;

    private static string Text(DataObject? data, string name) => OneLine(data?.GetValueOrDefault(name) as string ?? "");

    private static int? Number(DataObject? data, string name) => data?.GetValueOrDefault(name) is long number ? (int)number : null;

    private static ImmutableArray<string> Texts(DataObject? data, string name) =>
        data?.GetValueOrDefault(name) is List<object?> list ? [.. list.Cast<string>().Select(OneLine)] : [];

    private static string First(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (text.Length > 0)
            {
                return text;
            }
        }

        return "";
    }

    /// <summary>The text with new lines, tabs and runs of spaces as one space each: the frame has no room for them.</summary>
    private static string OneLine(string text) => string.Join(' ', text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
