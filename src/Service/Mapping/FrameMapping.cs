using ThiDua.Catalogue;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Kinds;
using ThiDua.Documents.Parts;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Profiles;
using ThiDua.Rules.Recipients;

namespace ThiDua.Service.Mapping;

/// <summary>Requests for frames, and frames, as the protos have them.</summary>
internal static class FrameMapping
{
    private const int MostNumber = 999_999;

    /// <summary>The kind of document of a request; null with a fault when there is none.</summary>
    public static DocumentKind? Kind(string code, List<Diagnostic> faults)
    {
        if (DocumentKinds.TryGet(code, out var kind))
        {
            return kind;
        }

        var known = string.Join(", ", DocumentKinds.All.Select(k => k.Code).Order(StringComparer.Ordinal));
        faults.Add(code.Length == 0
            ? Diagnostic.Error("FIELD_REQUIRED", "kind", "Thiếu loại văn bản.", $"Các mã có thể dùng: {known}.")
            : Diagnostic.Error("CODE_UNKNOWN", "kind", $"Không có loại văn bản “{code}”.", $"Các mã có thể dùng: {known}."));
        return null;
    }

    /// <summary>What to derive, without the profile.</summary>
    /// <param name="request">As it came.</param>
    /// <param name="unit">The unit; null when it was not found.</param>
    /// <param name="date">The date of issue.</param>
    /// <param name="faults">Takes a fault for each field that cannot be read.</param>
    /// <returns>The request; null when unit or kind is missing.</returns>
    public static FrameRequest? Read(V1.DeriveFrameRequest request, AdministrativeUnit? unit, IssueDate date, List<Diagnostic> faults)
    {
        var text = new RequestText(faults);
        var kind = Kind(request.Kind, faults);
        var signers = text.List(
            request.Signers, "signers", RequestText.MostItems, (signer, path) => SignerMapping.Read(signer, path, text, faults));
        var drafter = text.Read(request.Drafter, "drafter");
        var reportTo = text.Read(request.ReportTo, "report_to");
        var tasked = text.Read(request.Tasked, "tasked");
        var addressees = text.Read(request.Addressees, "addressees");
        var edits = Edits(request.Edits ?? new V1.RecipientEdits(), text);
        var styles = StyleMapping.Read(request.Styles, "styles", text);
        var villages = text.Read(request.VillageTerm, "village_term");
        var number = Number(request.Number, "number", faults);
        var copies = Number(request.Copies, "copies", faults);
        var article = Number(request.ExecutingArticle, "executing_article", faults);
        return unit is null || kind is null ? null : new FrameRequest
        {
            Unit = unit,
            Date = date,
            Kind = kind,
            Issuer = request.Issuer.Length > 0 ? request.Issuer : FrameRequest.Committee,
            Matter = request.Matter.Length > 0 ? request.Matter : Rules.Matters.Matter.General,
            Profile = AgencyProfile.Empty,
            Number = number,
            Signers = signers,
            DraftingUnit = request.DraftingUnit,
            Drafter = drafter,
            Copies = copies,
            ReportTo = reportTo,
            Tasked = tasked,
            Addressees = addressees,
            AsLetter = request.AsLetter,
            ExecutingArticle = article,
            Edits = edits,
            Styles = styles,
            VillageTerm = villages,
        };
    }

    /// <summary>The frame with its reasons and remarks.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="profileVersion">Version of the profile that was used.</param>
    public static V1.DeriveFrameResponse Of(Result<DerivedFrame> frame, int profileVersion)
    {
        var value = frame.Value!;
        return new V1.DeriveFrameResponse
        {
            Header = Of(value.Header),
            AuthorityLines = { value.AuthorityLines },
            Addressees = { value.Addressees },
            Recipients = value.Recipients is { } recipients
                ? new V1.FrameRecipients { Entries = { recipients.Entries }, Archive = recipients.Archive.ToString() }
                : null,
            Signatures =
            {
                value.Signatures.Select(s => new V1.FrameSignature { Lines = { s.AuthorityLines }, OtherPosts = { s.OtherPosts }, Name = s.Name }),
            },
            Derivations = { value.Derivations.Select(RuleMapping.Of) },
            Diagnostics = { frame.Diagnostics.Select(FramePaths.Requested).Select(DiagnosticMapping.Of) },
            ProfileVersion = profileVersion,
        };
    }

    private static RecipientEdits Edits(V1.RecipientEdits edits, RequestText text) => new()
    {
        Entries = edits.Entries.Count > 0 ? text.Read(edits.Entries, "edits.entries") : null,
        Add = text.Read(edits.Add, "edits.add"),
        Drop = text.Read(edits.Drop, "edits.drop"),
        Order = text.Read(edits.Order, "edits.order"),
        Archive = edits.Archive is { } archive ? text.Read(archive.Units, "edits.archive.units") : null,
    };

    private static int? Number(int number, string path, List<Diagnostic> faults)
    {
        if (number is >= 0 and <= MostNumber)
        {
            return number == 0 ? null : number;
        }

        faults.Add(Diagnostic.Error("OUT_OF_RANGE", path, "Số ngoài khoảng cho phép.", $"Hãy ghi số từ 1 đến {MostNumber}, hoặc bỏ trống."));
        return null;
    }

    private static V1.FrameHeader Of(DocumentHeader header) => new()
    {
        SuperiorLines = { header.Body.SuperiorLines },
        IssuerLines = { header.Body.IssuerLines },
        IssuerName = header.Body.FullName,
        Number = header.Number.ToString(),
        Symbol = header.Number.Symbol,
        Place = header.Place,
        Date = header.Date.ToLongText(),
    };
}
