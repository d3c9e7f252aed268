using System.Diagnostics;
using System.Reflection;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Net.Compression;

namespace ThiDua.Grpc.Tests.Abstractions;

/// <summary>Our Grpc.Core.Api and Grpc.Net.Common against what the official server and client were compiled against.</summary>
public class AbstractionsTests
{
    private static readonly string CoreApi = typeof(ServerCallContext).Assembly.Location;
    private static readonly string NetCommon = typeof(ICompressionProvider).Assembly.Location;
    private static readonly string Server = typeof(GrpcServiceOptions).Assembly.Location;
    private static readonly string Client = typeof(GrpcChannel).Assembly.Location;

    public static TheoryData<string> OfficialAssemblies => [Server, Client];

    [Theory]
    [MemberData(nameof(OfficialAssemblies))]
    public void Every_type_and_member_that_an_official_assembly_references_is_provided(string official)
    {
        var referenced = ReferencedSurface.Read(official, "Grpc.Core.Api", "Grpc.Net.Common");

        Assert.True(referenced.Types.Count >= 30 && referenced.Members.Count >= 60 && referenced.Overridden.Count >= 15, $"{referenced}");
        AssertNone(ProvidedSurface.Read(CoreApi, NetCommon).MissingFor(referenced));
    }

    [Theory]
    [MemberData(nameof(OfficialAssemblies))]
    public void Every_type_of_an_official_assembly_loads_on_top_of_the_abstractions(string official)
    {
        var types = Assembly.LoadFrom(official).GetTypes();

        Assert.Contains(types, type => type.BaseType?.Assembly == typeof(ServerCallContext).Assembly);
    }

    [Fact]
    public void Every_miss_is_reported_at_once_if_one_of_the_assemblies_is_left_out()
    {
        var referenced = ReferencedSurface.Read(Client, "Grpc.Core.Api", "Grpc.Net.Common");

        var missing = ProvidedSurface.Read(CoreApi).MissingFor(referenced);

        Assert.Contains("type [Grpc.Net.Common] Grpc.Core.ConnectivityState", missing);
        Assert.Contains(missing, line => line.StartsWith("member [Grpc.Net.Common] Grpc.Net.Compression.GzipCompressionProvider::.ctor"));
        Assert.All(missing, line => Assert.Contains("[Grpc.Net.Common]", line));
    }

    [Theory]
    [InlineData("GetValue", "instance String (String)", true)]
    [InlineData("GetValue", "static String (String)", false)]
    [InlineData("GetValue", "instance Byte[] (String)", false)]
    [InlineData("GetValue", "instance String (String&)", false)]
    [InlineData("GetValues", "instance String (String)", false)]
    public void A_member_counts_as_provided_only_with_its_exact_name_and_signature(string name, string signature, bool provided)
    {
        var wanted = new ReferencedMember("Grpc.Core.Api", "Grpc.Core.Metadata", name, signature);

        var missing = ProvidedSurface.Read(CoreApi).MissingFor(new ReferencedSurface([], [wanted], []));

        Assert.Equal(provided ? [] : [$"member {wanted}"], missing);
    }

    [Theory]
    [InlineData("instance Void (Grpc.Core.Metadata/Entry)", false)]
    [InlineData("instance struct Grpc.Core.Status ()", true)]
    [InlineData("instance Grpc.Core.Status ()", false)]
    public void Classes_and_structs_of_one_name_are_told_apart(string signature, bool provided)
    {
        var wanted = new ReferencedMember("Grpc.Core.Api", "Grpc.Core.RpcException", "get_Status", signature);

        var missing = ProvidedSurface.Read(CoreApi).MissingFor(new ReferencedSurface([], [wanted], []));

        Assert.Equal(!provided, missing.Count == 1);
    }

    [Fact]
    public void A_method_that_is_not_virtual_does_not_count_as_overridable()
    {
        var used = new ReferencedMember("Grpc.Core.Api", "Grpc.Core.ServerCallContext", "get_Method", "instance String ()");
        var core = used with { Name = "get_MethodCore" };

        var missing = ProvidedSurface.Read(CoreApi).MissingFor(new ReferencedSurface([], [used, core], [used, core]));

        Assert.Equal([$"overridable {used}"], missing);
    }

    [Theory]
    [InlineData("Grpc.Core.Api")]
    [InlineData("Grpc.Net.Common")]
    public void The_assemblies_have_the_identity_that_the_official_ones_ask_for(string name)
    {
        var ours = AssemblyName.GetAssemblyName(name == "Grpc.Core.Api" ? CoreApi : NetCommon);

        foreach (var official in new[] { Server, Client })
        {
            var asked = Assembly.LoadFrom(official).GetReferencedAssemblies().Single(reference => reference.Name == name);
            Assert.Equal(asked.FullName, ours.FullName);
        }

        Assert.Equal($"{name}, Version=2.0.0.0, Culture=neutral, PublicKeyToken=d754f35622e28bad", ours.FullName);
    }

    [Theory]
    [MemberData(nameof(OfficialAssemblies))]
    public void The_version_told_to_programs_is_that_of_the_official_assemblies(string official)
    {
        var version = FileVersionInfo.GetVersionInfo(official);

        Assert.StartsWith(VersionInfo.CurrentVersion, version.ProductVersion, StringComparison.Ordinal);
        Assert.Equal(VersionInfo.CurrentVersion, FileVersionInfo.GetVersionInfo(CoreApi).ProductVersion!.Split('+')[0]);
        Assert.Equal(VersionInfo.CurrentAssemblyFileVersion, FileVersionInfo.GetVersionInfo(CoreApi).FileVersion);
    }

    private static void AssertNone(IReadOnlyList<string> missing) =>
        Assert.True(missing.Count == 0, $"{missing.Count} missing:\n" + string.Join('\n', missing));
}
