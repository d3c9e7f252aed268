using System.Runtime.CompilerServices;
using System.Text;
using ThiDua.Formats.Styles;

namespace ThiDua.Html.Writing;

/// <summary>The rules that hold for every sheet: the type, resets, and one class per role.</summary>
internal static class RoleStyles
{
    // Word processors set type without kerning and ligatures; so does the preview, or its lines would break elsewhere.
    private const string Base = """
        html{color-scheme:light;background:#d4d4d4;color:#000}
        body{margin:0;font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision}
        .sheet{box-sizing:border-box;margin:8mm auto;background-color:#fff;box-shadow:0 1px 6px rgba(0,0,0,.4)}
        h1,h2,h3,h4,p,ul,li{margin:0;padding:0;list-style:none}
        h1,h2,h3,h4,p,li{white-space:pre-wrap;overflow-wrap:break-word;orphans:2;widows:2}
        table{table-layout:fixed;border-collapse:collapse}
        th,td{padding:0 var(--pad,0);vertical-align:top}
        .data th,.data td{border:var(--line) solid #000}
        .middle{vertical-align:middle}
        .rule{border-top:0 solid #000}
        .whole{break-inside:avoid}
        img{vertical-align:bottom}

        """;

    private static readonly ConditionalWeakTable<StyleSheet, string> Rules = [];

    /// <summary>The rules of a style sheet.</summary>
    public static string Of(StyleSheet styles) => Rules.GetValue(styles, Write);

    private static string Write(StyleSheet styles)
    {
        var css = new StringBuilder(Base.ReplaceLineEndings("\n"));
        css.Append("body{font-family:").Append(Css.FontFamily(styles.Font)).Append("}\n");
        foreach (var style in styles.Roles)
        {
            css.Append('.').Append(style.Role).Append('{');
            css.Append((CharacterCss.All(style.Character) + ParagraphCss.All(style.Paragraph)).TrimEnd(';')).Append("}\n");
        }

        return css.ToString();
    }
}
