using ThiDua.Documents;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Kinds;
using ThiDua.Documents.Parts;

namespace ThiDua.Formats.Formatters;

/// <summary>Checks that a document has the parts its form asks for, and no signature without a name by accident.</summary>
internal static class FormParts
{
    public static IEnumerable<Diagnostic> Check(OfficialDocument document) =>
        new[] { Addressees(document), Authority(document) }.OfType<Diagnostic>()
            .Concat(document.Signatures.SelectMany((signature, i) => Signature(signature, SignaturePlace.Of(document, i))));

    private static Diagnostic? Addressees(OfficialDocument document) => (document.Kind.Addressees, document.Addressees.Length) switch
    {
        (AddresseeUse.Required, 0) => Diagnostic.Warning(
            "ADDRESSEES_MISSING", "addressees", $"{document.Kind.Name} chưa có nơi kính gửi.", "Hãy ghi tên cơ quan, tổ chức hoặc cá nhân nhận."),
        (AddresseeUse.None, > 0) => Diagnostic.Warning(
            "ADDRESSEES_UNUSUAL", "addressees", $"{document.Kind.Name} không có phần “Kính gửi” theo thể thức.", "Hãy ghi các nơi nhận vào phần “Nơi nhận”."),
        _ => null,
    };

    private static Diagnostic? Authority(OfficialDocument document) =>
        document.Kind.Form.EnactingWords.Length > 0 && document.AuthorityLines.Length == 0
            ? Diagnostic.Warning(
                "AUTHORITY_MISSING", "authority", $"{document.Kind.Name} chưa ghi thẩm quyền ban hành.", "Hãy ghi chức vụ của người đứng đầu hoặc tên cơ quan ban hành.")
            : null;

    private static IEnumerable<Diagnostic> Signature(SignatureBlock signature, string place)
    {
        if (signature.Name.Length == 0 && !signature.SignedByHand)
        {
            yield return Diagnostic.Error(
                "SIGNER_NAME_MISSING", place + ".name", "Chưa có họ và tên người ký.", "Hãy ghi họ và tên, hoặc cho biết người ký tự ghi khi ký.");
        }

        if (signature.SignedByHand && signature.Name.Length > 0)
        {
            yield return Diagnostic.Error(
                "SIGNER_NAME_PRINTED", place + ".name", "Phần ký mà người ký tự ghi họ tên thì không in họ và tên.", "Hãy bỏ trống họ và tên người ký.");
        }

        if (!signature.SignedByHand && signature.Note.Length > 0)
        {
            yield return Diagnostic.Error(
                "SIGNATURE_NOTE", place + ".note", "Chỉ phần ký mà người ký tự ghi họ tên mới có lời hướng dẫn ký.", "Hãy bỏ lời hướng dẫn.");
        }
    }
}
