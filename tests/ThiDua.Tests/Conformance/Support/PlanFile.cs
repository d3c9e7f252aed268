using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Docx;

namespace ThiDua.Tests.Conformance.Support;

/// <summary>
/// The parts of a plan, found in the file by place and words, not by style names. A part that is not found is empty.
/// </summary>
internal sealed partial class PlanFile
{
    private readonly ImmutableArray<DocxBlock> _blocks;
    private readonly int _titleLine;
    private readonly int _foot;

    public PlanFile(DocxFile file)
    {
        File = file;
        _blocks = file.Blocks;
        _titleLine = IndexOf(1, b => b.Paragraph is { IsRuledLine: true });
        _foot = IndexOf(_titleLine, b => b.Table?.Rows[0][0].Text.StartsWith("nơi nhận", StringComparison.OrdinalIgnoreCase) ?? false);
        Appendices = [.. ReadAppendices()];
    }

    public DocxFile File { get; }

    public DocxTable? Head => _blocks[0].Table is { Rows: [[_, _], [_, _]] } head ? head : null;

    public DocxTable? Foot => _foot < _blocks.Length ? _blocks[_foot].Table : null;

    public DocxCell? IssuerCell => Head?.Rows[0][0];

    public DocxCell? NationCell => Head?.Rows[0][1];

    public IEnumerable<ResolvedParagraph> NationalName => NationCell?.Lines.Take(1) ?? [];

    public IEnumerable<ResolvedParagraph> Motto => NationCell?.Lines.Skip(1) ?? [];

    public IEnumerable<ResolvedParagraph> Superior => IssuerCell?.Lines.Where(IsSuperior) ?? [];

    public IEnumerable<ResolvedParagraph> Issuer => IssuerCell?.Lines.Where(l => !IsSuperior(l)) ?? [];

    /// <summary>The issuing body's name on one line.</summary>
    public string IssuerName => string.Join(' ', Issuer.Select(l => l.Text));

    public IEnumerable<ResolvedParagraph> Number => Head?.Rows[1][0].Lines ?? [];

    public IEnumerable<ResolvedParagraph> PlaceDate => Head?.Rows[1][1].Lines ?? [];

    public string NumberText => Number.FirstOrDefault()?.Text ?? "";

    public string PlaceDateText => PlaceDate.FirstOrDefault()?.Text ?? "";

    public bool IsDraft => BlankNumber().IsMatch(NumberText);

    public IEnumerable<ResolvedParagraph> Kind => TitleLines.Take(1);

    public IEnumerable<ResolvedParagraph> Subject => TitleLines.Skip(1);

    public IEnumerable<ResolvedParagraph> TitleRule => _titleLine < _blocks.Length ? [_blocks[_titleLine].Paragraph!] : [];

    public IEnumerable<ResolvedParagraph> LegalBases => TextOf(_titleLine + 1, _foot).TakeWhile(p => Basis().IsMatch(p.Text));

    /// <summary>Paragraphs of the content before the foot, without tables and what stands above them.</summary>
    public IEnumerable<ResolvedParagraph> Body => TextOf(_titleLine + 1, _foot).Skip(LegalBases.Count());

    public ImmutableArray<AppendixPart> Appendices { get; }

    /// <summary>Content of the text and of all appendices.</summary>
    public IEnumerable<ResolvedParagraph> Content => Body.Concat(Appendices.SelectMany(a => a.Body));

    /// <summary>Lines that hold a number of a part, chapter or division alone.</summary>
    public IEnumerable<ResolvedParagraph> Labels => Content.Where(p => Label().IsMatch(p.Text));

    /// <summary>Content without the labels and titles that stand centred on lines of their own.</summary>
    public IEnumerable<ResolvedParagraph> RunningText
    {
        get
        {
            ResolvedParagraph? before = null;
            foreach (var paragraph in Content)
            {
                if (!Label().IsMatch(paragraph.Text) && !(before is not null && Label().IsMatch(before.Text)))
                {
                    yield return paragraph;
                }

                before = paragraph;
            }
        }
    }

    public IEnumerable<ResolvedParagraph> Recipients => Foot?.Rows[0][0].Lines ?? [];

    /// <summary>All lines of the signature's cell: powers, posts, name.</summary>
    public IEnumerable<ResolvedParagraph> Signature => Foot?.Rows[0].ElementAtOrDefault(1)?.Lines ?? [];

    /// <summary>Lines above the room for the signature.</summary>
    public IEnumerable<ResolvedParagraph> Powers => Signature.Take(1).Concat(Signature.Skip(1).TakeWhile(l => l.Before < 600));

    /// <summary>Lines below the room for the signature: other posts and the name.</summary>
    public IEnumerable<ResolvedParagraph> BelowRoom => Signature.Skip(Powers.Count());

    public IEnumerable<ResolvedParagraph> SignerName => BelowRoom.TakeLast(1);

    /// <summary>Lines of power and post with plain spaces.</summary>
    public ImmutableArray<string> PowerTexts => [.. Powers.Select(p => p.Text.Replace('\u00A0', ' '))];

    /// <summary>The paragraph that follows another in the content.</summary>
    public ResolvedParagraph? After(ResolvedParagraph paragraph) =>
        Content.SkipWhile(p => p.Element != paragraph.Element).Skip(1).FirstOrDefault();

    private IEnumerable<ResolvedParagraph> TitleLines =>
        _blocks.Take(_titleLine).Skip(1).Select(b => b.Paragraph).OfType<ResolvedParagraph>().Where(p => p.Text.Length > 0);

    private IEnumerable<AppendixPart> ReadAppendices()
    {
        var starts = Enumerable.Range(0, _blocks.Length).Where(i => i > _foot && AppendixLabel().IsMatch(_blocks[i].Text)).ToList();
        for (var n = 0; n < starts.Count; n++)
        {
            var end = n + 1 < starts.Count ? starts[n + 1] : _blocks.Length;
            var line = Math.Min(IndexOf(starts[n], b => b.Paragraph is { IsRuledLine: true }), end);
            var head = _blocks[(starts[n] + 1)..line].Select(b => b.Paragraph).OfType<ResolvedParagraph>().Where(p => p.Text.Length > 0)
                .ToList();
            yield return new AppendixPart(
                _blocks[starts[n]].Section,
                _blocks[starts[n]].Paragraph!,
                [.. head.Where(p => !p.Text.StartsWith('('))],
                head.Find(p => p.Text.StartsWith('(')),
                line < end ? _blocks[line].Paragraph : null,
                [.. _blocks[Math.Min(line + 1, end)..end]],
                [.. TextOf(line + 1, end)]);
        }
    }

    private IEnumerable<ResolvedParagraph> TextOf(int from, int to)
    {
        for (var i = from; i < Math.Min(to, _blocks.Length); i++)
        {
            var standsAboveTable = i + 1 < _blocks.Length && _blocks[i + 1].Table is not null && i + 1 != _foot;
            if (_blocks[i].Text.Length > 0 && !standsAboveTable)
            {
                yield return _blocks[i].Paragraph!;
            }
        }
    }

    private int IndexOf(int from, Func<DocxBlock, bool> what)
    {
        for (var i = from; i < _blocks.Length; i++)
        {
            if (what(_blocks[i]))
            {
                return i;
            }
        }

        return _blocks.Length;
    }

    private static bool IsSuperior(ResolvedParagraph line) => line.Text.StartsWith("UBND ", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^Số:[\s\u00A0]+/")]
    private static partial Regex BlankNumber();

    [GeneratedRegex("^(Căn cứ|Theo đề nghị|Xét đề nghị) ")]
    private static partial Regex Basis();

    [GeneratedRegex(@"^(Phần|Chương|Mục|Tiểu mục) [IVXLC\d]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex("^Phụ lục( [IVXLC0-9]+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex AppendixLabel();
}
