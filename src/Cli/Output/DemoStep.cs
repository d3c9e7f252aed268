namespace ThiDua.Cli.Output;

/// <summary>One call of the demonstration.</summary>
/// <param name="Call">Service and method.</param>
/// <param name="Detail">What went in or came out.</param>
/// <param name="Time">How long it took.</param>
internal sealed record DemoStep(string Call, string Detail, TimeSpan Time);
