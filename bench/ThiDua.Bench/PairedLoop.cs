using System.Diagnostics;
using System.Globalization;

namespace ThiDua.Bench;

/// <summary>
/// Runs all candidates in turn, round after round, so that what else the machine does hits them alike; reports median and
/// 95th percentile and the ratio of the medians to the first candidate's.
/// </summary>
internal sealed class PairedLoop(int rounds)
{
    private const int WarmUpRounds = 100;
    private readonly List<(string Name, Func<object> Body, List<double> Milliseconds)> _candidates = [];

    public void Add(string name, Func<object> body) => _candidates.Add((name, body, []));

    public void Run(TextWriter output)
    {
        for (var round = -WarmUpRounds; round < rounds; round++)
        {
            foreach (var (_, body, times) in _candidates)
            {
                var start = Stopwatch.GetTimestamp();
                GC.KeepAlive(body());
                var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                if (round >= 0)
                {
                    times.Add(elapsed);
                }
            }
        }

        double? floor = null;
        foreach (var (name, _, times) in _candidates)
        {
            times.Sort();
            var median = times[times.Count / 2];
            floor ??= median;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-38} median {median,7:0.000} ms   p95 {times[times.Count * 95 / 100],7:0.000} ms   x{median / floor.Value:0.0}"));
        }
    }
}
