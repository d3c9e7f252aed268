using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Publishing;

/// <summary>Takes the files that a caller sends: only those that a template has, under safe names, within the limits.</summary>
internal static partial class PackageFiles
{
    /// <summary>The most files of a template.</summary>
    public const int MostFiles = 500;

    /// <summary>The most samples of a template; each is rendered before it is published.</summary>
    public const int MostSamples = 50;

    /// <summary>The most bytes of a file, in UTF-8: as many as the data of a document may have.</summary>
    public const int MostFileBytes = 2 * 1024 * 1024;

    private const int MostBytes = 3 * 1024 * 1024;
    private const int MostPathLength = 120;
    private const int MostShownLength = 80;
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The files: text by path.</summary>
    /// <param name="files">As they were sent.</param>
    /// <param name="faults">Takes the faults.</param>
    public static IReadOnlyDictionary<string, string> Read(IReadOnlyList<PackageFile> files, List<Diagnostic> faults)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        CheckLimits(files, faults);
        if (faults.Count > 0)
        {
            return texts;
        }

        for (var i = 0; i < files.Count; i++)
        {
            var path = files[i].Path;
            var field = string.Create(CultureInfo.InvariantCulture, $"files[{i}].path");
            if (path.Length > MostPathLength || !Allowed().IsMatch(path))
            {
                faults.Add(NotAllowed(field, path));
            }
            else if (!texts.TryAdd(path, files[i].Text.TrimStart(ByteOrderMark)))
            {
                faults.Add(Diagnostic.Error("FILE_TWICE", field, $"Tệp “{path}” được gửi hai lần (chữ hoa, chữ thường không phân biệt).", "Hãy giữ lại một tệp."));
            }
            else if (FirstControl(texts[path]) is { } place)
            {
                faults.Add(Control(path, texts[path], place));
            }
        }

        return texts;
    }

    private static void CheckLimits(IReadOnlyList<PackageFile> files, List<Diagnostic> faults)
    {
        var samples = files.Count(f => f.Path.StartsWith("samples/", StringComparison.Ordinal));
        if (files.Count > MostFiles || samples > MostSamples)
        {
            faults.Add(Diagnostic.Error(
                "TOO_MANY_ITEMS",
                "files",
                string.Create(CultureInfo.InvariantCulture, $"Mẫu có {files.Count} tệp, trong đó {samples} dữ liệu mẫu; nhiều nhất được {MostFiles} tệp và {MostSamples} dữ liệu mẫu."),
                "Hãy bớt tệp."));
            return;
        }

        var total = 0L;
        foreach (var file in files)
        {
            var size = Encoding.UTF8.GetByteCount(file.Text);
            total += size;
            if (size > MostFileBytes)
            {
                faults.Add(TooLarge(Shown(file.Path), "Tệp", size, MostFileBytes));
            }
        }

        if (total > MostBytes)
        {
            faults.Add(TooLarge("files", "Các tệp của mẫu cộng lại", total, MostBytes));
        }
    }

    private static int? FirstControl(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && text[i] is not ('\n' or '\r' or '\t'))
            {
                return i;
            }
        }

        return null;
    }

    private static Diagnostic Control(string path, string text, int place) => Diagnostic.Error(
        "CONTROL_CHARACTER",
        string.Create(CultureInfo.InvariantCulture, $"{path}:{1 + text.AsSpan(0, place).Count('\n')}"),
        string.Create(CultureInfo.InvariantCulture, $"Có ký tự điều khiển U+{(int)text[place]:X4}."),
        "Hãy xóa ký tự này rồi gửi lại.");

    private static Diagnostic TooLarge(string path, string what, long size, int most) => Diagnostic.Error(
        "FILE_TOO_LARGE", path, string.Create(CultureInfo.InvariantCulture, $"{what} có {size} byte, nhiều nhất được {most} byte."), "Hãy bớt nội dung hoặc thu nhỏ ảnh.");

    private static Diagnostic NotAllowed(string field, string path) => Diagnostic.Error(
        "FILE_NOT_ALLOWED",
        field,
        $"Mẫu không có tệp “{Shown(path)}”.",
        "Mẫu chỉ gồm template.json, schema.json, body.hbs, partials/….hbs và samples/….json; tên dùng chữ không dấu, chữ số, dấu nối, dấu chấm.");

    private static string Shown(string path) =>
        new([.. path.Take(MostShownLength).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c)]);

    // \z and not $: that would let a line end pass.
    [GeneratedRegex(@"\A(template\.json|schema\.json|body\.hbs|partials/[A-Za-z0-9_-]+(\.[a-z-]+)?\.hbs|samples/[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*\.json)\z")]
    private static partial Regex Allowed();
}
