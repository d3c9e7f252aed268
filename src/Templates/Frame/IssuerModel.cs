using ThiDua.Rules.Frames;
using ThiDua.Rules.Signing;
using ThiDua.Templates.Data;

namespace ThiDua.Templates.Frame;

/// <summary>What a template may say of the issuer, under the name <c>issuer</c>: it always agrees with the signature.</summary>
internal static class IssuerModel
{
    /// <summary>The name templates use; no schema may define a field of this name.</summary>
    public const string Name = "issuer";

    public static DataObject Of(DerivedFrame frame) => new()
    {
        ["body"] = frame.Issuer.Code,
        ["name"] = frame.Header.Body.FullName,
        ["shortName"] = frame.Issuer.ShortName,
        ["head"] = frame.Issuer.HeadInFull,
        ["personal"] = frame.Power == Power.Personal && frame.Issuer.Rule.Collective.Length > 0,
        ["inText"] = frame.Power == Power.Personal && frame.Issuer.Rule.Collective.Length > 0 ? frame.Issuer.HeadInFull : frame.Header.Body.FullName,
    };
}
