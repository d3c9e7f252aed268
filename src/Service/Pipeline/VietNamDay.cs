namespace ThiDua.Service.Pipeline;

/// <summary>The day it is in Viet Nam, seven hours ahead of UTC all year round.</summary>
public static class VietNamDay
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The day by a clock.</summary>
    public static DateOnly Of(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().ToOffset(Offset).DateTime);
}
