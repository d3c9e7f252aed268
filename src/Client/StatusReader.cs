using System.Globalization;
using Google.Protobuf;
using Google.Rpc;
using Grpc.Core;
using RpcStatus = Google.Rpc.Status;

namespace ThiDua.Client;

/// <summary>Reads what a failed call says of its cause.</summary>
internal static class StatusReader
{
    private const string DetailsTrailer = "grpc-status-details-bin";

    /// <summary>The failure with everything that the service said of it.</summary>
    /// <param name="failure">The failure as the gRPC client has it.</param>
    /// <param name="address">Where the service was called, for the message.</param>
    public static ThiDuaException Read(RpcException failure, string address)
    {
        var status = Details(failure.Trailers);
        var reason = Find(status, ErrorInfo.Parser)?.Reason ?? "";
        var message = Find(status, LocalizedMessage.Parser)?.Message ?? Message(failure.Status, address);
        return new ThiDuaException(failure.StatusCode, reason, message, Problems(status, reason), failure);
    }

    private static RpcStatus Details(Metadata trailers)
    {
        if (trailers.GetValueBytes(DetailsTrailer) is not { } bytes)
        {
            return new RpcStatus();
        }

        try
        {
            return RpcStatus.Parser.ParseFrom(bytes);
        }
        catch (InvalidProtocolBufferException)
        {
            // A proxy on the way may have cut the trailer: the status code still tells what became of the call.
            return new RpcStatus();
        }
    }

    private static T? Find<T>(RpcStatus status, MessageParser<T> parser)
        where T : class, IMessage<T>, new()
    {
        var name = new T().Descriptor.FullName;
        var detail = status.Details.FirstOrDefault(any => any.TypeUrl.EndsWith("/" + name, StringComparison.Ordinal));
        return detail is null ? null : parser.ParseFrom(detail.Value);
    }

    private static FieldProblem[] Problems(RpcStatus status, string reason)
    {
        var fields = Find(status, BadRequest.Parser)?.FieldViolations ?? [];
        var quotas = Find(status, QuotaFailure.Parser)?.Violations ?? [];
        var preconditions = Find(status, PreconditionFailure.Parser)?.Violations ?? [];
        return
        [
            .. fields.Select(v => new FieldProblem(v.Field, v.LocalizedMessage?.Message ?? v.Description, v.Reason)),
            .. quotas.Select(v => new FieldProblem(v.Subject, v.Description, reason)),
            .. preconditions.Select(v => new FieldProblem(v.Subject, v.Description, v.Type)),
        ];
    }

    /// <summary>What to say when the service itself said nothing: the call ended underneath it.</summary>
    private static string Message(global::Grpc.Core.Status status, string address) => status.StatusCode switch
    {
        StatusCode.Unavailable => $"Không kết nối được với dịch vụ tại {address}.",
        StatusCode.DeadlineExceeded => "Dịch vụ không trả lời kịp trong thời gian cho phép.",
        StatusCode.Cancelled => "Yêu cầu đã bị hủy.",
        StatusCode.ResourceExhausted => "Yêu cầu hoặc kết quả vượt quá kích thước mà dịch vụ nhận.",
        StatusCode.Unimplemented => $"Dịch vụ tại {address} không có chức năng này.",
        _ => string.Create(CultureInfo.InvariantCulture, $"Dịch vụ báo lỗi ({status.StatusCode}): {status.Detail}"),
    };
}
