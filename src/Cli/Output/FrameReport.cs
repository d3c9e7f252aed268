using System.Text.Json.Nodes;
using ThiDua.V1;

namespace ThiDua.Cli.Output;

/// <summary>What stands around the content of a document, with the reasons.</summary>
/// <param name="frame">The frame.</param>
internal sealed class FrameReport(DeriveFrameResponse frame) : IReport
{
    /// <inheritdoc />
    public void Write(HumanOutput output)
    {
        WriteHead(output);
        if (frame.Recipients is { } recipients)
        {
            output.Line(Messages.RecipientsHeading);
            foreach (var entry in recipients.Entries)
                output.Line($"- {entry};");

            output.Line($"- {recipients.Archive}.");
        }

        foreach (var signature in frame.Signatures)
        {
            output.Line();
            foreach (var line in signature.Lines.Concat(signature.OtherPosts).Append(signature.Name))
                output.Line(line);
        }

        Explanation.Write(output, frame.Derivations);
        output.Message(Messages.ProfileUsed(frame.ProfileVersion));
        Remarks.Write(output, frame.Diagnostics);
    }

    /// <inheritdoc />
    public JsonObject ToJson()
    {
        var document = MessageJson.Full(frame);
        document["diagnostics"] = Remarks.ToJson(frame.Diagnostics);
        return document;
    }

    private void WriteHead(HumanOutput output)
    {
        var head = frame.Header;
        foreach (var line in head.SuperiorLines.Concat(head.IssuerLines))
            output.Line(line);

        output.Line(Messages.Number(head.Number));
        output.Line($"{head.Place}, {head.Date}");
        output.Line();
        foreach (var line in frame.AuthorityLines)
            output.Line(line);

        foreach (var addressee in frame.Addressees)
            output.Line(Messages.Addressee(addressee));

        if (frame.AuthorityLines.Count + frame.Addressees.Count > 0)
            output.Line();
    }
}
