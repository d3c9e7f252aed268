using System.Globalization;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using ThiDua.Documents.Diagnostics;
using RpcStatus = Google.Rpc.Status;

namespace ThiDua.Service.Errors;

/// <summary>Turns faults into the exception that ends a call: the status with details that the protos promise.</summary>
public static class RpcFailure
{
    /// <summary>The domain in which <see cref="ErrorInfo.Reason"/> is unique.</summary>
    public const string Domain = "thidua";

    /// <summary>The language of the messages for people.</summary>
    public const string Locale = "vi-VN";

    private const string DetailsTrailer = "grpc-status-details-bin";
    private const int MostNamedFields = 3;
    private const int MostNameLength = 80;

    /// <summary>The failure for faults of the input.</summary>
    /// <param name="diagnostics">The faults; remarks among them are left out.</param>
    /// <param name="resource">Name of the template or unit that the call is about.</param>
    /// <param name="profile">Name of the version of a profile that the call is about: the unit and the version.</param>
    public static RpcException From(IEnumerable<Diagnostic> diagnostics, string resource = "", string profile = "")
    {
        var faults = diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        var code = ErrorKind.Of(faults);
        var reasons = faults.Where(f => ErrorKind.Of(f) == code).Select(f => f.Code).Distinct().ToList();
        var reason = reasons.Count == 1 ? reasons[0] : "SEVERAL_FAULTS";
        var details = new ErrorDetails(faults, resource, profile);
        var info = new ErrorInfo { Reason = reason, Domain = Domain };
        info.Metadata.Add("faults", faults.Count.ToString(CultureInfo.InvariantCulture));
        info.Metadata.Add("faults_told", details.Told.ToString(CultureInfo.InvariantCulture));
        return Create(code, Developers(faults), info, [Localized(details.Summary), .. details.Messages]);
    }

    /// <summary>The failure for a cause that is not the input's.</summary>
    /// <param name="code">What became of the call.</param>
    /// <param name="reason">Upper-case reason.</param>
    /// <param name="message">What to tell developers, in English.</param>
    /// <param name="localized">What to tell people, in Vietnamese.</param>
    public static RpcException From(StatusCode code, string reason, string message, string localized) =>
        Create(code, message, new ErrorInfo { Reason = reason, Domain = Domain }, [Localized(localized)]);

    private static RpcException Create(StatusCode code, string message, ErrorInfo info, IEnumerable<IMessage> details)
    {
        var status = new RpcStatus { Code = (int)code, Message = message, Details = { Any.Pack(info) } };
        status.Details.AddRange(details.Select(Any.Pack));
        var trailers = new Metadata { { DetailsTrailer, status.ToByteArray() } };
        return new RpcException(new global::Grpc.Core.Status(code, message), trailers);
    }

    private static LocalizedMessage Localized(string text) => new() { Locale = Locale, Message = text };

    private static string Developers(List<Diagnostic> faults)
    {
        var named = string.Join(", ", faults.Take(MostNamedFields).Select(f => $"{ShortText.Ascii(RequestFields.Of(f), MostNameLength)} ({f.Code})"));
        var more = faults.Count > MostNamedFields ? ", ..." : ".";
        return string.Create(CultureInfo.InvariantCulture, $"{faults.Count} fault(s): {named}{more}");
    }
}
