using ThiDua.Documents;
using ThiDua.Documents.Diagnostics;
using ThiDua.Formats.Certificates;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Profile;

namespace ThiDua.Formats.Formatters;

/// <summary>Lays a document tree out by a profile: tree in, formatted document out.</summary>
public static class DocumentFormatter
{
    /// <summary>Formats a document.</summary>
    /// <returns>
    /// The formatted document, or errors: a character without a glyph, a field over the decree's length, a signature without name, a QR
    /// code that holds too much.
    /// </returns>
    public static Result<FormattedDocument> Format(OfficialDocument document, FormatProfile profile)
    {
        var diagnostics = new List<Diagnostic>();
        diagnostics.AddRange(LengthLimits.Check(document, profile.Register));
        diagnostics.AddRange(AppendixReferences.Check(document));
        diagnostics.AddRange(FormParts.Check(document));
        diagnostics.AddRange(document.Signatures.SelectMany((signature, i) => SignatureImageFormatter.Check(signature.Image, SignaturePlace.Of(document, i))));

        var formatted = document.Certificates is { } certificates
            ? CertificateFormatter.Format(document, certificates, profile, diagnostics)
            : FormatFlow(document, profile, diagnostics);
        return formatted is null || diagnostics.Any(d => d.Severity == Severity.Error)
            ? Result<FormattedDocument>.Failure(diagnostics)
            : Result<FormattedDocument>.Success(formatted, diagnostics);
    }

    private static FormattedDocument FormatFlow(OfficialDocument document, FormatProfile profile, List<Diagnostic> diagnostics)
    {
        var header = HeaderPlan.Choose(document, profile);
        var context = new FormatContext(document, profile, header.Styles, diagnostics);
        var builder = new SectionBuilder(profile);
        builder.Begin();
        builder.Add(HeaderBlockFormatter.Format(context, header));
        builder.Add(TitleFormatter.Format(context));
        builder.Add(AddresseeFormatter.Format(context));
        builder.Add(AuthorityFormatter.Competence(context));
        builder.Add(LegalBasisFormatter.Format(context));
        builder.Add(AuthorityFormatter.Enactment(context));
        BodyFormatter.Format(context, document.Body, "body", builder);
        builder.CloseText(profile.Words.Closing, context);
        builder.KeepLastLinesWithNext();
        builder.Add(FootBlockFormatter.Format(context));
        AppendixFormatter.Format(context, header, builder);
        return new FormattedDocument(PropertiesFormatter.Format(document), header.Styles, builder.Build());
    }
}
