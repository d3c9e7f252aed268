using System.Diagnostics;

namespace ThiDua.Bench;

/// <summary>Keeps what is measured to one core: this thread from now on, and the processes it starts.</summary>
internal static class OneCore
{
    public static void Hold()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            Process.GetCurrentProcess().ProcessorAffinity = 1;
        }
    }
}
