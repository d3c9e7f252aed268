using System.Text.Json.Nodes;
using ThiDua.Client;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Client;

/// <summary>What the typed client makes of answers.</summary>
public class ClientTests
{
    [Fact]
    public async Task A_service_that_is_not_there_is_unreachable()
    {
        var service = await RunningService.StartAsync();
        await service.DisposeAsync();
        using var client = ThiDuaClient.Connect(service.Address);

        var failure = await Assert.ThrowsAsync<ThiDuaException>(() => client.RenderAsync(Plans.Request()));
        var listing = await Assert.ThrowsAsync<ThiDuaException>(async () => await client.ListTemplatesAsync().ToListAsync());

        Assert.True(failure.IsUnreachable && listing.IsUnreachable);
        Assert.StartsWith("Không kết nối được với dịch vụ tại 127.0.0.1:", failure.Message, StringComparison.Ordinal);
        Assert.Empty(failure.Problems);
    }

    [Fact]
    public async Task Faults_of_fields_are_problems_with_path_message_and_reason()
    {
        await using var service = await RunningService.StartAsync();
        var data = Plans.Data();
        data["signature"]!.AsObject().Remove("name");
        data["recipients"]!["entries"] = new JsonArray();

        var failure = await Assert.ThrowsAsync<ThiDuaException>(() => service.Client.RenderAsync(Plans.Request(data)));

        Assert.False(failure.IsUnreachable);
        Assert.Equal(("SEVERAL_FAULTS", "Có 2 lỗi cần sửa."), (failure.Reason, failure.Message));
        Assert.Equal(["recipients.entries", "signature.name"], failure.Problems.Select(p => p.Field).Order(StringComparer.Ordinal));
        Assert.Contains(failure.Problems, p => p.Reason == "FIELD_REQUIRED" && p.Message.StartsWith("Thiếu", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_exception_of_the_callers_own_passes_unchanged()
    {
        await using var service = await RunningService.StartAsync();

        await Assert.ThrowsAsync<IOException>(
            () => service.Client.RenderStreamAsync(Plans.Request(), (_, _) => throw new IOException("đĩa đầy")));
    }
}
