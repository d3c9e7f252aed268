using System.Globalization;

namespace ThiDua.Bench;

/// <summary>
/// Runs all candidates in turn, round after round, so that what else the machine does hits them alike; reports the least, the
/// median and the 95th percentile, the ratio of the medians to the first candidate's, and the memory allocated.
/// </summary>
internal sealed class PairedLoop(int rounds)
{
    private const int WarmUpRounds = 10;
    private readonly List<(string Name, Func<int, Sample> Measure, List<Sample> Samples)> _candidates = [];

    /// <summary>Adds a candidate that is given the number of the round.</summary>
    public void Add(string name, Func<int, object> body) => AddMeasured(name, round => Sample.Of(() => body(round)));

    /// <summary>Adds a candidate that measures itself.</summary>
    public void AddMeasured(string name, Func<int, Sample> measure) => _candidates.Add((name, measure, []));

    public void Run(TextWriter output)
    {
        for (var round = -WarmUpRounds; round < rounds; round++)
        {
            foreach (var (_, measure, samples) in _candidates)
            {
                var sample = measure(round);
                if (round >= 0)
                {
                    samples.Add(sample);
                }
            }
        }

        double? first = null;
        foreach (var (name, _, samples) in _candidates)
        {
            var times = samples.Select(sample => sample.Milliseconds).Order().ToList();
            var median = times[times.Count / 2];
            first ??= median;
            var allocated = samples[^1].Bytes is { } bytes ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024,7} KB") : "";
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-36} least {times[0],8:0.000}   median {median,8:0.000}   p95 {times[times.Count * 95 / 100],8:0.000} ms   x{median / first.Value,-5:0.00} {allocated}"));
        }
    }
}
