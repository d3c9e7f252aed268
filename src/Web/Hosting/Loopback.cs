using System.Net;

namespace ThiDua.Web.Hosting;

/// <summary>Names of this machine that no other can have.</summary>
internal static class Loopback
{
    /// <summary>Whether a host name or address means this machine alone.</summary>
    public static bool Is(string host) => host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
