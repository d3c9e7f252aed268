using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;
using ThiDua.Templates.Data;

namespace ThiDua.Templates.Merging;

/// <summary>
/// How values print: an absent field, a list, an object, true and false never do, a number as Vietnamese is written (decimal comma).
/// </summary>
internal sealed class StrictFormatters : IFormatterProvider, IFormatter
{
    public bool TryCreateFormatter(Type type, [MaybeNullWhen(false)] out IFormatter formatter)
    {
        var ours = type == typeof(AbsentValue) || type == typeof(decimal) || type == typeof(bool) || type == typeof(DataObject) || type == typeof(List<object?>);
        formatter = ours ? this : null;
        return ours;
    }

    public void Format<T>(T value, in EncodedTextWriter writer)
    {
        switch (value)
        {
            case AbsentValue absent:
                throw new MissingSlotException(absent.Path);
            case decimal number:
                writer.Write(number.ToString(CultureInfo.InvariantCulture).Replace('.', ','), encode: false);
                break;
            default:
                throw new HandlebarsException("mẫu in một danh sách, một nhóm trường hoặc một giá trị đúng/sai như chữ");
        }
    }
}
