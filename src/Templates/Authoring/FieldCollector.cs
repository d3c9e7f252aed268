using System.Collections.Immutable;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Templates.Authoring;

/// <summary>Collects the fields that the paragraphs of a template ask for, and finds what is wrong with its tags; each fault names its paragraph.</summary>
internal sealed class FieldCollector
{
    private const int Shown = 60;

    private readonly Stack<FieldScope> _open = new();
    private readonly List<Diagnostic> _faults = [];

    /// <summary>The fields, below a root without a name.</summary>
    public Field Root { get; } = new("", "");

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<Diagnostic> Faults => _faults;

    /// <summary>Reads all paragraphs; those of head and foot count, but may ask for nothing.</summary>
    public void Read(ImmutableArray<TemplateParagraph> paragraphs)
    {
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (!paragraphs[i].IsFrame)
            {
                Read(paragraphs[i].Text, i + 1);
            }
            else if (TagReader.Read(paragraphs[i].Text).Count > 0)
            {
                Fault(i + 1, paragraphs[i].Text, "có trường ở phần đầu hoặc phần cuối văn bản", "Hãy thay bằng chữ bình thường: số, ngày, nơi nhận, chữ ký do chương trình tự điền.");
            }
        }

        foreach (var scope in _open)
        {
            Fault(scope.Paragraph, paragraphs[scope.Paragraph - 1].Text, $"có {Shape(scope.Tag)} mà phía sau không có {{{{/{scope.Tag.Word}}}}}", $"Hãy thêm {{{{/{scope.Tag.Word}}}}} ở chỗ kết thúc.");
        }
    }

    private void Read(string text, int number)
    {
        var tags = TagReader.Read(text);
        var left = tags.Reverse().Aggregate(text, (rest, tag) => rest.Remove(tag.Start, tag.Length));
        if (left.Contains("{{", StringComparison.Ordinal) || left.Contains("}}", StringComparison.Ordinal))
        {
            Fault(number, text, "có dấu {{ hoặc }} không đi thành cặp", "Hãy ghi trường như {{tên trường}}, trọn trong một đoạn.");
        }

        foreach (var tag in tags)
        {
            switch (tag.Kind)
            {
                case TagKind.Field:
                    Use(tag, number, text);
                    break;
                case TagKind.Opens:
                    Open(tag, number, text);
                    break;
                case TagKind.Parts when _open.Count == 0 || _open.Peek().Tag.Word is not ("if" or "unless"):
                    Fault(number, text, "có {{else}} không nằm trong {{#if}}", "Hãy bỏ {{else}} hoặc thêm {{#if …}} ở trước.");
                    break;
                case TagKind.Closes:
                    Close(tag, number, text);
                    break;
                default:
                    break;
            }
        }
    }

    private void Use(Tag tag, int number, string text)
    {
        if (Note(tag, ArgumentKind.Printed, number, text) is { Name: "" } && ExpressionReader.IsBlocks(tag.Text) && TagReader.Alone(text) is null)
        {
            Fault(number, text, $"có {{{{{tag.Text}}}}} không đứng một mình", "Hãy để {{blocks …}} thành một đoạn riêng.");
        }
    }

    private void Open(Tag tag, int number, string text)
    {
        if (tag.Word.Length == 0)
        {
            Fault(number, text, $"có {{{{#{tag.Text}}}}} không hiểu được", "Hãy dùng {{#each danh sách}}, {{#if trường}} hoặc {{#unless trường}}.");
            return;
        }

        var field = Note(tag, tag.Word switch { "each" => ArgumentKind.List, "with" => ArgumentKind.Item, _ => ArgumentKind.Condition }, number, text);
        _open.Push(new FieldScope(tag, number, tag.Word is "each" or "with" ? field ?? new Field("", "") : Inside));
    }

    private Field? Note(Tag tag, ArgumentKind kind, int number, string text)
    {
        try
        {
            return new FieldDemands(new FieldPlaces(Root, Inside)).Note(ExpressionReader.Read(tag.Text), kind);
        }
        catch (TagFault fault)
        {
            Fault(number, text, fault.Message, fault.Hint);
            return null;
        }
    }

    private void Close(Tag tag, int number, string text)
    {
        var word = tag.Word.Length > 0 ? tag.Word : tag.Text;
        if (_open.Count == 0 || _open.Peek().Tag.Word != word)
        {
            var open = _open.Count == 0 ? "" : $"; đang mở {Shape(_open.Peek().Tag)} ở đoạn {_open.Peek().Paragraph}";
            Fault(number, text, $"có {{{{/{word}}}}} không khớp với chỗ mở{open}", "Hãy đóng đúng thứ tự đã mở.");
            return;
        }

        _open.Pop();
    }

    private Field Inside => _open.Count == 0 ? Root : _open.Peek().Inside;

    private static string Shape(Tag tag) => $"{{{{#{tag.Word} {tag.Text}}}}}";

    private void Fault(int number, string text, string problem, string hint)
    {
        var excerpt = text.Length <= Shown ? text : text[..Shown] + "…";
        _faults.Add(Diagnostic.Error("TEMPLATE_TAG", $"paragraphs[{number - 1}]", $"Đoạn {number} (“{excerpt}”) {problem}.", hint));
    }
}
