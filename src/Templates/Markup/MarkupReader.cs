using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Certificates;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Parts;
using ThiDua.Rules.Frames;
using ThiDua.Templates.Data;
using ThiDua.Templates.Merging;
using ThiDua.Templates.Store;

namespace ThiDua.Templates.Markup;

/// <summary>Reads the semantic markup a filled-in template gives (see docs/templates.md) into a document tree.</summary>
public static class MarkupReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Reads a document.</summary>
    /// <param name="markup">The markup.</param>
    /// <param name="frame">What stands around its content.</param>
    /// <param name="package">The template, for messages.</param>
    /// <param name="images">The images of the data; null when there are none.</param>
    /// <returns>The document, or the error <c>TEMPLATE_BROKEN</c> with line and column of the filled-in text.</returns>
    public static Result<OfficialDocument> Read(string markup, DerivedFrame frame, TemplatePackage package, DataImages? images = null)
    {
        try
        {
            using var xml = XmlReader.Create(new StringReader(markup), Settings);
            xml.MoveToContent();
            var document = ReadDocument(new MarkupCursor(xml, images), frame, package);
            for (; !xml.EOF; xml.Read())
            {
                // To the end: what follows the document is an error.
            }

            return document;
        }
        catch (XmlException exception)
        {
            return TemplateCompiler.Broken(package, string.Create(
                CultureInfo.InvariantCulture,
                $"đánh dấu sai tại dòng {exception.LineNumber}, cột {exception.LinePosition} của văn bản đã điền: {exception.Message}"));
        }
    }

    private static OfficialDocument ReadDocument(MarkupCursor cursor, DerivedFrame frame, TemplatePackage package)
    {
        ImmutableArray<Inline> subject = [];
        var bases = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();
        var body = ImmutableArray.CreateBuilder<Block>();
        var appendices = ImmutableArray.CreateBuilder<Appendix>();
        CertificateBatch? certificates = null;
        var header = frame.Header;
        var signatures = ImmutableArray.CreateBuilder<SignatureBlock>();
        cursor.Expect("document");
        cursor.AllowAttributes();
        foreach (var element in cursor.Children())
        {
            if (element is "subject" or "basis")
            {
                cursor.AllowAttributes();
            }

            switch (element)
            {
                case "subject":
                    subject = InlineReader.Read(cursor);
                    break;
                case "basis":
                    bases.Add(InlineReader.Read(cursor));
                    break;
                case "appendix":
                    appendices.Add(BlockReader.ReadAppendix(cursor));
                    break;
                case "certificates":
                    certificates = CertificateReader.Read(cursor);
                    break;
                case "reporter":
                    header = header with { Body = ReporterReader.ReadReporter(cursor, frame.Issuer) };
                    break;
                case "signed":
                    signatures.Add(ReporterReader.ReadSigned(cursor));
                    break;
                default:
                    body.Add(BlockReader.Read(cursor, element));
                    break;
            }
        }

        if (package.Info.Kind.Form.Framed ? signatures.Count > 0 || header != frame.Header : signatures.Count == 0 || header == frame.Header)
        {
            throw cursor.Error("<reporter> và <signed> dùng cho báo cáo thành tích, và báo cáo thành tích phải có cả hai");
        }

        return new OfficialDocument(
            header, package.Info.Kind, subject, bases.ToImmutable(), body.ToImmutable(), frame.Recipients,
            signatures.Count > 0 ? signatures.ToImmutable() : frame.Signatures,
            appendices.ToImmutable())
        {
            Addressees = frame.Addressees,
            AuthorityLines = frame.AuthorityLines,
            Certificates = certificates,
            IssuedBy = frame.IsPersonal ? frame.Issuer.HeadInFull : "",
        };
    }
}
