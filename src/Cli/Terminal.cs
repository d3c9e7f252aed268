namespace ThiDua.Cli;

/// <summary>The streams of one run of the command.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Messages.</param>
/// <param name="In">What <c>--data -</c> reads.</param>
/// <param name="OutIsTerminal">Whether results go to a person's terminal: colours are allowed.</param>
/// <param name="ErrorIsTerminal">Whether messages go to a person's terminal: progress is shown.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, TextReader In, bool OutIsTerminal, bool ErrorIsTerminal);
