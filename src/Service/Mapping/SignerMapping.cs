using ThiDua.Documents.Diagnostics;
using ThiDua.Rules.Signing;

namespace ThiDua.Service.Mapping;

/// <summary>Signers of requests.</summary>
internal static class SignerMapping
{
    /// <summary>A signer.</summary>
    public static SignerChoice Read(V1.Signer signer, string path, RequestText text, List<Diagnostic> faults) => new()
    {
        Role = Role(signer.Role) ?? Unknown(SignerRole.Head, $"{path}.role", "Không có vai trò người ký này.", faults),
        Power = signer.Power == V1.Power.Unspecified
            ? null
            : Power(signer.Power) ?? Unknown(Rules.Signing.Power.Collective, $"{path}.power", "Không có thẩm quyền này.", faults),
        Unit = text.Read(signer.Unit, $"{path}.unit"),
        Name = text.Read(signer.Name, $"{path}.name"),
        OtherPosts = text.Read(signer.OtherPosts, $"{path}.other_posts"),
        Lines = text.Read(signer.Lines, $"{path}.lines"),
    };

    private static SignerRole? Role(V1.SignerRole role) => role switch
    {
        V1.SignerRole.Unspecified or V1.SignerRole.Head => SignerRole.Head,
        V1.SignerRole.ActingHead => SignerRole.ActingHead,
        V1.SignerRole.Deputy => SignerRole.Deputy,
        V1.SignerRole.UnitHead => SignerRole.UnitHead,
        V1.SignerRole.UnitDeputy => SignerRole.UnitDeputy,
        V1.SignerRole.Delegate => SignerRole.Delegate,
        V1.SignerRole.DelegateDeputy => SignerRole.DelegateDeputy,
        V1.SignerRole.MeetingChair => SignerRole.MeetingChair,
        V1.SignerRole.MeetingSecretary => SignerRole.MeetingSecretary,
        V1.SignerRole.MeetingTeller => SignerRole.MeetingTeller,
        _ => null,
    };

    private static Power? Power(V1.Power power) => power switch
    {
        V1.Power.Collective => Rules.Signing.Power.Collective,
        V1.Power.Personal => Rules.Signing.Power.Personal,
        V1.Power.Meeting => Rules.Signing.Power.Meeting,
        _ => null,
    };

    private static T Unknown<T>(T otherwise, string path, string message, List<Diagnostic> faults)
    {
        faults.Add(Diagnostic.Error("VALUE_NOT_ALLOWED", path, message, "Hãy bỏ trống để dùng giá trị thường dùng."));
        return otherwise;
    }
}
