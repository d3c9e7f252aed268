using Spectre.Console;

namespace ThiDua.Cli.Output;

/// <summary>Text for people: lines, labelled values, tables.</summary>
internal sealed class HumanOutput
{
    // A redirected table is as wide as its text: nobody wants lines broken in a file.
    private const int UnlimitedWidth = 4096;

    private readonly Terminal _terminal;
    private readonly IAnsiConsole _console;

    /// <summary>Writes results to a terminal's output.</summary>
    public HumanOutput(Terminal terminal)
    {
        _terminal = terminal;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Out),
            Ansi = terminal.OutIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = InteractionSupport.No,
        });
        if (!terminal.OutIsTerminal)
            _console.Profile.Width = UnlimitedWidth;
    }

    /// <summary>Writes a line as it is.</summary>
    public void Line(string text = "") => _terminal.Out.WriteLine(text);

    /// <summary>Writes a message that is no part of the result.</summary>
    public void Message(string text) => _terminal.Error.WriteLine(text);

    /// <summary>Writes labels and values in two columns.</summary>
    public void Pairs(params IReadOnlyList<(string Label, string Value)> pairs)
    {
        var width = pairs.Max(p => p.Label.Length) + 2;
        foreach (var (label, value) in pairs)
            Line(label.PadRight(width) + value);
    }

    /// <summary>Writes a table.</summary>
    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var heading in headings)
            table.AddColumn(new TableColumn(new Text(heading)));

        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(cell)));

        _console.Write(table);
    }
}
