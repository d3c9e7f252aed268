using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Docx;

namespace ThiDua.Tests.Conformance.Support;

/// <summary>
/// The parts of a plan or another document, found in the file by place and words, not by style names. A part that is not found is
/// empty.
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
        _titleLine = SubjectUnderNumber.Any() ? 0 : IndexOf(1, b => b.Paragraph is { IsRuledLine: true });
        _foot = IndexOf(_titleLine + 1, b => b.Table is { HasVisibleBorder: false });
        List<AppendixPart> parts = [.. ReadAppendices()];
        Appendices = [.. parts.Where(p => p.Head is null && !IsList(p.Label))];
        Lists = [.. parts.Where(p => p.Head is null && IsList(p.Label))];
        AttachedTexts = [.. parts.Where(p => p.Head is not null)];
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

    public IEnumerable<ResolvedParagraph> Number => Head?.Rows[1][0].Lines.Take(1) ?? [];

    /// <summary>The subject of a dispatch.</summary>
    public IEnumerable<ResolvedParagraph> SubjectUnderNumber => Head?.Rows[1][0].Lines.Skip(1) ?? [];

    public IEnumerable<ResolvedParagraph> PlaceDate => Head?.Rows[1][1].Lines ?? [];

    public string NumberText => Number.FirstOrDefault()?.Text ?? "";

    public string PlaceDateText => PlaceDate.FirstOrDefault()?.Text ?? "";

    public bool IsDraft => BlankNumber().IsMatch(NumberText);

    public IEnumerable<ResolvedParagraph> Kind => TitleLines.Take(1);

    public IEnumerable<ResolvedParagraph> Subject => TitleLines.Skip(1);

    public IEnumerable<ResolvedParagraph> TitleRule => _titleLine > 0 && _titleLine < _blocks.Length ? [_blocks[_titleLine].Paragraph!] : [];

    /// <summary>The words "Kính gửi:" or "… điện:" and the lines of those addressed.</summary>
    public IEnumerable<ResolvedParagraph> Addressees
    {
        get
        {
            var text = TextOf(_titleLine + 1, _foot);
            return text.FirstOrDefault() is not { } first || !AddresseeWords().IsMatch(first.Text) ? []
                : first.Text.EndsWith(':') ? text.Take(1).Concat(text.Skip(1).TakeWhile(p => p.Text.StartsWith('-')))
                : text.Take(1);
        }
    }

    /// <summary>Who issues a decision or resolution: what stands before its bases.</summary>
    public IEnumerable<ResolvedParagraph> Authority =>
        Enacting.Any() ? TextOf(_titleLine + 1, _foot).TakeWhile(p => !Basis().IsMatch(p.Text) && p.Element != Enacting.First().Element) : [];

    public IEnumerable<ResolvedParagraph> Enacting => TextOf(_titleLine + 1, _foot).Where(p => EnactingWords().IsMatch(p.Text)).Take(1);

    public IEnumerable<ResolvedParagraph> LegalBases =>
        TextOf(_titleLine + 1, _foot).Skip(Addressees.Count() + Authority.Count()).TakeWhile(p => Basis().IsMatch(p.Text));

    /// <summary>Paragraphs of the content before the foot, without tables and what stands above them.</summary>
    public IEnumerable<ResolvedParagraph> Body =>
        TextOf(_titleLine + 1, _foot).Skip(Addressees.Count() + Authority.Count() + LegalBases.Count() + Enacting.Count());

    public ImmutableArray<AppendixPart> Appendices { get; }

    /// <summary>Lists that go with the document.</summary>
    public ImmutableArray<AppendixPart> Lists { get; }

    /// <summary>Texts that a decision promulgates.</summary>
    public ImmutableArray<AppendixPart> AttachedTexts { get; }

    /// <summary>Content of the text and of all that goes with it.</summary>
    public IEnumerable<ResolvedParagraph> Content => Body.Concat(Appendices.Concat(Lists).Concat(AttachedTexts).SelectMany(a => a.Body));

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

    public IEnumerable<ResolvedParagraph> Recipients => (FootCells.FirstOrDefault(IsRecipients) ?? Foot?.Rows[0][0])?.Lines ?? [];

    /// <summary>Cells of all signatures in reading order.</summary>
    public IEnumerable<DocxCell> SignatureCells => FootCells.Where(c => c.Text.Length > 0 && !IsRecipients(c));

    /// <summary>All lines of the right signature's cell: powers, posts, name.</summary>
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

    private IEnumerable<DocxCell> FootCells => Foot?.Rows.SelectMany(r => r) ?? [];

    private static bool IsRecipients(DocxCell cell) => cell.Text.StartsWith("nơi nhận", StringComparison.OrdinalIgnoreCase);

    private static bool IsList(ResolvedParagraph label) => label.Text.Equals("DANH SÁCH", StringComparison.OrdinalIgnoreCase);

    private bool Begins(DocxBlock block) =>
        block.Paragraph is { } p ? AppendixLabel().IsMatch(p.Text) || IsList(p) : block.Table is { HasVisibleBorder: false };

    private IEnumerable<AppendixPart> ReadAppendices()
    {
        var starts = Enumerable.Range(0, _blocks.Length).Where(i => i > _foot && Begins(_blocks[i])).ToList();
        for (var n = 0; n < starts.Count; n++)
        {
            var end = n + 1 < starts.Count ? starts[n + 1] : _blocks.Length;
            var line = Math.Min(IndexOf(starts[n], b => b.Paragraph is { IsRuledLine: true }), end);
            var head = _blocks[starts[n]..line].Select(b => b.Paragraph).OfType<ResolvedParagraph>().Where(p => p.Text.Length > 0).ToList();
            yield return new AppendixPart(
                _blocks[starts[n]].Section,
                _blocks[starts[n]].Table,
                head[0],
                [.. head.Skip(1).Where(p => !p.Text.StartsWith('('))],
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

    [GeneratedRegex("^(Kính gửi:|.* điện:$)", RegexOptions.IgnoreCase)]
    private static partial Regex AddresseeWords();

    [GeneratedRegex(@"^quyết (định|nghị)\s*:?$", RegexOptions.IgnoreCase)]
    private static partial Regex EnactingWords();

    [GeneratedRegex("^(Căn cứ|Theo đề nghị|Xét đề nghị|Xét Tờ trình) ")]
    private static partial Regex Basis();

    [GeneratedRegex(@"^(Phần|Chương|Mục|Tiểu mục) [IVXLC\d]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex("^Phụ lục( [IVXLC0-9]+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex AppendixLabel();
}
