namespace Grpc.Core;

/// <summary>The version of the gRPC API that these abstractions stand for.</summary>
public static class VersionInfo
{
    /// <summary>The version of the assembly, the same for every 2.x release.</summary>
    public const string CurrentAssemblyVersion = "2.0.0.0";

    /// <summary>The version of the assembly file.</summary>
    public const string CurrentAssemblyFileVersion = "2.85.0.0";

    /// <summary>The release.</summary>
    public const string CurrentVersion = "2.85.0";
}
