using System.Diagnostics;

namespace ThiDua.Bench;

/// <summary>One run of what is measured.</summary>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Bytes">How much memory it allocated, where that is known.</param>
internal readonly record struct Sample(double Milliseconds, long? Bytes = null)
{
    /// <summary>Runs once and measures.</summary>
    public static Sample Of(Func<object> body)
    {
        var (allocated, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        GC.KeepAlive(body());
        return new Sample(Stopwatch.GetElapsedTime(start).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }
}
