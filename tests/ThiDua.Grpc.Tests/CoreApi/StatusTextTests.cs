using Grpc.Core;

namespace ThiDua.Grpc.Tests.CoreApi;

/// <summary>Outcomes of calls as values and exceptions.</summary>
public class StatusTextTests
{
    [Fact]
    public void A_status_reads_as_code_detail_and_local_cause()
    {
        Assert.Equal("Status(StatusCode=\"NotFound\", Detail=\"không có\")", new Status(StatusCode.NotFound, "không có").ToString());
        Assert.Equal(
            "Status(StatusCode=\"Unavailable\", Detail=\"gone\", DebugException=\"System.IO.IOException: refused\")",
            new Status(StatusCode.Unavailable, "gone", new IOException("refused")).ToString());
    }

    [Fact]
    public void An_exception_has_the_status_as_its_message_unless_given_another_and_never_lacks_trailers()
    {
        var status = new Status(StatusCode.Aborted, "again");

        Assert.Equal(status.ToString(), new RpcException(status).Message);
        Assert.Equal("local", new RpcException(status, "local").Message);
        Assert.Empty(new RpcException(status).Trailers);
        Assert.Throws<ArgumentNullException>(() => new RpcException(status, (Metadata)null!));
    }

    [Fact]
    public void Codes_have_the_numbers_of_the_protocol() =>
        Assert.Equal(
            "OK Cancelled Unknown InvalidArgument DeadlineExceeded NotFound AlreadyExists PermissionDenied ResourceExhausted "
            + "FailedPrecondition Aborted OutOfRange Unimplemented Internal Unavailable DataLoss Unauthenticated",
            string.Join(' ', Enumerable.Range(0, 17).Select(code => (StatusCode)code)));
}
