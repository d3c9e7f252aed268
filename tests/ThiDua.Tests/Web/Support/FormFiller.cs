using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace ThiDua.Tests.Web.Support;

/// <summary>Types data into a form of a template, field by field, as a clerk does.</summary>
internal sealed class FormFiller(IPage page)
{
    /// <summary>Opens what is folded over a field, and waits until it is there.</summary>
    private const string Reveal = """
        async path => {
          const parts = path.match(/[^.[\]]+|\[\d+\]/g);
          for (let i = 1; i <= parts.length; i++) {
            const at = parts.slice(0, i).map((part, j) => j === 0 || part.startsWith('[') ? part : `.${part}`).join('');
            for (let wait = 0; wait < 100; wait++) {
              const lazy = document.querySelector(`details[data-lazy="${at}"]`);
              if (lazy && !lazy.open) lazy.open = true;
              const place = document.querySelector(`#form [data-path="${at}"]`);
              const row = place?.querySelector(':scope > details');
              if (row && !row.open) row.open = true;
              if (place) {
                for (let up = place.closest('details:not([open])'); up; up = up.parentElement.closest('details:not([open])')) up.open = true;
                break;
              }
              for (const fold of document.querySelectorAll('#form details.fold:not([data-lazy]):not([open])')) fold.open = true;
              await new Promise(done => setTimeout(done, 20));
            }
          }
        }
        """;

    /// <summary>Fills the form with an object.</summary>
    public async Task FillAsync(JsonObject data)
    {
        foreach (var (name, value) in data)
        {
            await FillAsync(name, value!);
        }
    }

    private async Task FillAsync(string path, JsonNode value)
    {
        await page.EvaluateAsync(Reveal, path);
        var control = page.Locator($"[id='f-{path}']");
        var tag = await control.EvaluateAsync<string>("one => one.tagName + (one.type ? ':' + one.type : '')");
        switch (value)
        {
            case JsonObject group:
                foreach (var (name, inner) in group)
                {
                    await FillAsync($"{path}.{name}", inner!);
                }

                break;
            case JsonArray rich when !tag.StartsWith("FIELDSET", StringComparison.Ordinal):
                await control.FillAsync(string.Concat(rich.Select(Marked)));
                break;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    await page.Locator($"[data-path='{path}']").First.Locator("[data-action=add]").Last.ClickAsync();
                    await FillAsync(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), list[i]!);
                }

                break;
            default:
                await (tag switch
                {
                    "SELECT:select-one" => control.SelectOptionAsync(value.ToString()),
                    "INPUT:checkbox" => control.SetCheckedAsync((bool)value),
                    _ => control.FillAsync(value.ToString()),
                });
                break;
        }
    }

    /// <summary>A piece of a rich text as it is typed.</summary>
    private static string Marked(JsonNode? piece)
    {
        if (piece is not JsonObject span)
        {
            return piece!.ToString();
        }

        var mark = ((bool?)span["bold"] ?? false ? "**" : "") + ((bool?)span["italic"] ?? false ? "*" : "");
        return mark + span["text"] + mark;
    }
}
