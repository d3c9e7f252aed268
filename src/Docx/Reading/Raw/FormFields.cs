using System.Xml.Linq;

namespace ThiDua.Docx.Reading.Raw;

/// <summary>Form fields of older Word files (trường biểu mẫu), whose value stands beside the text.</summary>
internal static class FormFields
{
    /// <summary>What a field shows where its result holds no text: a box, ticked or not, or the chosen entry; empty for another.</summary>
    public static string Shown(XElement? data)
    {
        if (data.Child("checkBox") is { } box)
        {
            return (box.Child("checked") ?? box.Child("default")) is { } state && state.Val() is not ("0" or "false" or "off") ? "☑" : "☐";
        }

        if (data.Child("ddList") is not { } list)
        {
            return "";
        }

        var entries = list.Children("listEntry").Select(entry => entry.Val()).ToList();
        var chosen = (list.Child("result") ?? list.Child("default")).Number() ?? 0;
        return chosen >= 0 && chosen < entries.Count ? entries[chosen] : "";
    }
}
