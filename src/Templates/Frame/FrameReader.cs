using System.Collections.Immutable;
using ThiDua.Documents.Images;
using ThiDua.Documents.Parts;
using ThiDua.Rules.Header;
using ThiDua.Templates.Data;
using ThiDua.Templates.Merging;

namespace ThiDua.Templates.Frame;

/// <summary>
/// Reads the frame from data that fits the shared definitions <c>number</c>, <c>recipients</c> and <c>signature</c>;
/// the names at the head come from the unit by rule.
/// </summary>
internal static class FrameReader
{
    public static DocumentFrame Read(MergeRequest request, DataImages images)
    {
        var (unit, date, data) = (request.Unit, request.Date, request.Data);
        var on = date.Latest;
        var number = new DocumentNumber(
            data.GetValueOrDefault("number") is long given ? (int)given : null, HeaderRules.Symbol(request.Package.Info.Kind, on));
        var header = new DocumentHeader(HeaderRules.Body(unit, on), number, unit.PlaceName(), date);
        return new DocumentFrame(header, ReadRecipients((DataObject)data["recipients"]!), ReadSignature((DataObject)data["signature"]!, images));
    }

    private static RecipientList ReadRecipients(DataObject data)
    {
        var archive = (DataObject)data["archive"]!;
        return new RecipientList(
            [.. Texts(data, "entries").Select(e => e.TrimEnd(';', '.', ' '))],
            new ArchiveLine(
                Texts(archive, "units"), OneLine(archive.GetValueOrDefault("drafter") as string ?? ""), archive.GetValueOrDefault("copies") is long copies ? (int)copies : null));
    }

    private static SignatureBlock ReadSignature(DataObject data, DataImages images)
    {
        var image = images.At("signature.image") is { } file ? new Picture(file, OneLine((string)((DataObject)data["image"]!)["alt"]!)) : null;
        return new SignatureBlock(Texts(data, "lines"), Texts(data, "otherPosts"), OneLine((string)data["name"]!), image);
    }

    private static ImmutableArray<string> Texts(DataObject data, string name) =>
        data.GetValueOrDefault(name) is List<object?> list ? [.. list.Cast<string>().Select(OneLine)] : [];

    /// <summary>The text with new lines, tabs and runs of spaces as one space each: the frame has no room for them.</summary>
    private static string OneLine(string text) => string.Join(' ', text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
