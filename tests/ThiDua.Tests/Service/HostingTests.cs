using Grpc.Core;
using Grpc.Health.V1;
using Grpc.Reflection.V1;
using ThiDua.Rules;
using ThiDua.Service.Hosting;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Service;

/// <summary>The service as a program.</summary>
public class HostingTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    private static readonly string[] Services =
    [
        "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection",
        "thidua.v1.AgencyService", "thidua.v1.LocalizationService", "thidua.v1.RenderService", "thidua.v1.TemplateService", "thidua.v1.UnitService",
    ];

    [Fact]
    public async Task Every_service_and_the_whole_server_is_healthy()
    {
        var answer = await new Health.HealthClient(fixture.Service.Channel).ListAsync(new HealthListRequest());

        Assert.Equal(["", .. Services], answer.Statuses.Keys.Order(StringComparer.Ordinal));
        Assert.All(answer.Statuses.Values, s => Assert.Equal(HealthCheckResponse.Types.ServingStatus.Serving, s.Status));
    }

    [Fact]
    public async Task Reflection_lists_every_service_and_knows_the_files_of_error_details()
    {
        using var call = new ServerReflection.ServerReflectionClient(fixture.Service.Channel).ServerReflectionInfo();
        await call.RequestStream.WriteAsync(new ServerReflectionRequest { ListServices = "" });
        await call.RequestStream.WriteAsync(new ServerReflectionRequest { FileContainingSymbol = "google.rpc.BadRequest" });
        await call.RequestStream.CompleteAsync();
        var answers = await call.ResponseStream.ReadAllAsync().ToListAsync();

        Assert.Equal(Services, answers[0].ListServicesResponse.Service.Select(s => s.Name));
        Assert.NotEmpty(answers[1].FileDescriptorResponse.FileDescriptorProto);
    }

    [Fact]
    public void By_default_only_this_machine_can_reach_it() => Assert.Equal(["http://127.0.0.1:5080"], new ServiceOptions().Urls);

    [Theory]
    [InlineData("https://127.0.0.1:5080")]
    [InlineData("127.0.0.1:5080")]
    public void An_address_that_is_not_clear_text_is_refused(string url) =>
        Assert.Throws<ArgumentException>(() => ThiDuaService.Build(new ServiceOptions { Urls = [url] }));

    [Fact]
    public void A_service_without_an_address_is_refused() =>
        Assert.Throws<ArgumentException>(() => ThiDuaService.Build(new ServiceOptions { Urls = [] }));

    [Fact]
    public void A_wrong_row_of_the_rules_stops_the_start_and_is_named()
    {
        var fault = Assert.Throws<StartException>(() => PipelineRegistration.ReadRules(() => RuleBook.Read(file => file == "matters.json"
            ? new MemoryStream("""[{ "id": "A", "code": "general", "name": "x", "validFrom": "2020-03-05", "clause": "y", "certainty": "?" }]"""u8.ToArray())
            : RuleBook.OpenResource(file))));

        Assert.Equal(StartException.RulesUnusable, fault.Code);
        Assert.StartsWith("matters.json, hàng 1 (A): ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_of_profiles_that_cannot_be_made_stops_the_start()
    {
        var file = Path.GetTempFileName();
        try
        {
            var fault = Assert.Throws<StartException>(() => ThiDuaService.Build(new ServiceOptions { ProfileDirectory = file }));
            Assert.Equal(StartException.ProfilesUnusable, fault.Code);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Two_services_run_side_by_side_in_one_program()
    {
        await using var one = await RunningService.StartAsync();
        await using var other = await RunningService.StartAsync();

        Assert.NotEqual(one.Address, other.Address);
        var (first, second) = (await one.Client.RenderAsync(Plans.Request()), await other.Client.RenderAsync(Plans.Request()));
        Assert.Equal(first, second);
    }
}
