using System.Collections.Immutable;
using ThiDua.Documents.Diagnostics;
using ThiDua.Templates.Frame;

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

    /// <summary>Reads all paragraphs; an empty one counts, but asks for nothing.</summary>
    public void Read(ImmutableArray<string> paragraphs)
    {
        for (var i = 0; i < paragraphs.Length; i++)
        {
            Read(paragraphs[i], i + 1);
        }

        foreach (var scope in _open)
        {
            Fault(scope.Paragraph, paragraphs[scope.Paragraph - 1], $"có {{{{#{scope.Tag.Word} {scope.Tag.Name}}}}} mà phía sau không có {{{{/{scope.Tag.Word}}}}}", $"Hãy thêm {{{{/{scope.Tag.Word}}}}} ở chỗ kết thúc.");
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
        if (FieldOf(tag, number, text) is { } field)
        {
            field.IsDate |= tag.Word is "shortDate" or "longDate";
            field.IsNumber |= tag.Word is "twoDigits";
        }
    }

    private void Open(Tag tag, int number, string text)
    {
        if (tag.Word.Length == 0)
        {
            Fault(number, text, $"có {{{{#{tag.Name}}}}} không hiểu được", "Hãy dùng {{#each danh sách}}, {{#if trường}} hoặc {{#unless trường}}.");
            return;
        }

        var field = FieldOf(tag, number, text) ?? new Field("", "");
        field.IsList |= tag.Word == "each";
        field.IsOptional |= tag.Word is "if" or "unless";
        _open.Push(new FieldScope(tag, number, tag.Word is "each" or "with" ? field : Inside));
    }

    private void Close(Tag tag, int number, string text)
    {
        var word = tag.Word.Length > 0 ? tag.Word : tag.Name;
        if (_open.Count == 0 || _open.Peek().Tag.Word != word)
        {
            var open = _open.Count == 0 ? "" : $"; đang mở {{{{#{_open.Peek().Tag.Word} {_open.Peek().Tag.Name}}}}} ở đoạn {_open.Peek().Paragraph}";
            Fault(number, text, $"có {{{{/{word}}}}} không khớp với chỗ mở{open}", "Hãy đóng đúng thứ tự đã mở.");
            return;
        }

        _open.Pop();
    }

    private Field Inside => _open.Count == 0 ? Root : _open.Peek().Inside;

    /// <summary>The field a tag names; null for one that the service gives (<c>unit</c>, <c>issuer</c>) or that is none.</summary>
    private Field? FieldOf(Tag tag, int number, string text)
    {
        var name = FieldName.Of(tag.Name);
        if (name.Length == 0 || name.Split('.').Any(part => part.Length == 0))
        {
            Fault(number, text, tag.Name.Length == 0 ? "có trường không có tên" : $"có trường “{tag.Name}” không hiểu được", "Hãy ghi tên trường bằng chữ và số, ví dụ {{tên đơn vị}}.");
            return null;
        }

        if (name == "this" || name.Split('.')[0] is UnitModel.Name or IssuerModel.Name)
        {
            return null;
        }

        var typed = tag.Name.Split('.');
        var field = Inside;
        foreach (var (part, title) in name.Split('.').Zip(typed))
        {
            field = field.Below(part, title.Trim());
        }

        return field;
    }

    private void Fault(int number, string text, string problem, string hint)
    {
        var excerpt = text.Length <= Shown ? text : text[..Shown] + "…";
        _faults.Add(Diagnostic.Error("TEMPLATE_TAG", $"paragraphs[{number - 1}]", $"Đoạn {number} (“{excerpt}”) {problem}.", hint));
    }
}
