using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Parts;
using ThiDua.Formats.Formatters;
using ThiDua.Formats.Profile;
using ThiDua.Tests.Conformance.Kinds;
using static ThiDua.Tests.Conformance.Kinds.TreeParts;

namespace ThiDua.Tests.Formats;

/// <summary>What is said of a document that lacks a part of its form.</summary>
public sealed class FormPartsTests
{
    [Fact]
    public void No_sample_of_any_kind_lacks_a_part() => Assert.All(KindDocuments.All.Values, tree => Assert.Empty(Diagnose(tree())));

    [Theory]
    [InlineData("dispatch")]
    [InlineData("submission")]
    public void A_document_that_is_always_addressed_is_remarked_on_without(string sample) =>
        Remark("ADDRESSEES_MISSING", KindDocuments.All[sample]() with { Addressees = [] });

    [Fact]
    public void A_report_may_go_without_addressee() => Assert.Empty(Diagnose(KindDocuments.All["report"]() with { Addressees = [] }));

    [Fact]
    public void A_notice_with_addressees_is_remarked_on_and_prints_them()
    {
        var notice = KindDocuments.All["notice"]() with { Addressees = ["Các phòng, ban"] };
        Remark("ADDRESSEES_UNUSUAL", notice);
        var formatted = DocumentFormatter.Format(notice, FormatProfile.Decree30).Value!;
        Assert.Contains(formatted.Sections[0].Blocks, b => b is ThiDua.Formats.Formatted.FormattedParagraph { Text: "Kính gửi: Các phòng, ban" });
    }

    [Fact]
    public void A_decision_without_competence_is_remarked_on() => Remark("AUTHORITY_MISSING", KindDocuments.All["decision"]() with { AuthorityLines = [] });

    [Fact]
    public void A_list_that_the_text_does_not_mention_is_remarked_on() =>
        Remark("ATTACHMENT_NOT_CITED", KindDocuments.All["decision"]() with { Body = [Article("Tặng Giấy khen cho 02 tập thể.")] });

    [Fact]
    public void An_appendix_may_be_mentioned_in_the_promulgated_text_alone()
    {
        var plan = KindDocuments.All["decision-plan"]();
        Assert.DoesNotContain(Diagnose(plan), d => d.Code == "APPENDIX_NOT_CITED");
        Remark("APPENDIX_NOT_CITED", plan with { Appendices = [plan.Appendices[1]] });
    }

    [Fact]
    public void A_signature_without_name_is_an_error_unless_it_is_signed_by_hand()
    {
        Fault("SIGNER_NAME_MISSING", "signature.name", Signed("", "TRƯỞNG BẢN"));
        Assert.Empty(Diagnose(With(ByHand("", "TRƯỞNG BẢN"))));
    }

    [Fact]
    public void A_signature_by_hand_prints_no_name() =>
        Fault("SIGNER_NAME_PRINTED", "signature.name", Signed("Lò Văn Páo", "TRƯỞNG BẢN") with { SignedByHand = true });

    [Fact]
    public void Only_a_signature_by_hand_has_a_note() =>
        Fault("SIGNATURE_NOTE", "signature.note", Signed("Lò Văn Páo", "TRƯỞNG BẢN") with { Note = "(Ký, ghi rõ họ tên)" });

    [Fact]
    public void Of_several_signatures_the_faulty_one_is_named()
    {
        var minutes = KindDocuments.All["minutes"]();
        var error = Assert.Single(Diagnose(minutes with { Signatures = [minutes.Signatures[0], Signed("", "CHỦ TỌA")] }));
        Assert.Equal(("SIGNER_NAME_MISSING", "signatures[1].name"), (error.Code, error.Path));
    }

    private static OfficialDocument With(SignatureBlock signature) => KindDocuments.All["notice"]() with { Signatures = [signature] };

    private static void Remark(string code, OfficialDocument document)
    {
        var remark = Assert.Single(Diagnose(document));
        Assert.Equal((code, Severity.Warning), (remark.Code, remark.Severity));
    }

    private static void Fault(string code, string path, SignatureBlock signature)
    {
        var error = Assert.Single(Diagnose(With(signature)));
        Assert.Equal((code, path, Severity.Error), (error.Code, error.Path, error.Severity));
    }

    private static ImmutableArray<Diagnostic> Diagnose(OfficialDocument document) =>
        DocumentFormatter.Format(document, FormatProfile.Decree30).Diagnostics;
}
