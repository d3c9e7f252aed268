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
            for (let wait = 0; ; wait++) {
              if (wait === 25) return false;
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
          return true;
        }
        """;

    /// <summary>Fills the form with an object.</summary>
    public async Task FillAsync(JsonObject data) => Assert.True(await FillGroupAsync("", data), "No field for " + string.Join(", ", data.Select(one => one.Key)));

    /// <summary>Fills a group. A field that is not there yet comes with what another one says; it is filled after that.</summary>
    private async Task<bool> FillGroupAsync(string path, JsonObject group)
    {
        var open = group.ToList();
        for (var before = open.Count + 1; open.Count > 0 && open.Count < before;)
        {
            before = open.Count;
            foreach (var field in open.ToList())
            {
                if (await FillAsync(path + field.Key, field.Value!))
                {
                    open.Remove(field);
                }
            }
        }

        return open.Count == 0;
    }

    private async Task<bool> FillAsync(string path, JsonNode value)
    {
        if (!await page.EvaluateAsync<bool>(Reveal, path))
        {
            return false;
        }

        var control = page.Locator($"[id='f-{path}']");
        var tag = await control.EvaluateAsync<string>("one => one.tagName + (one.type ? ':' + one.type : '')");
        switch (value)
        {
            case JsonObject group:
                return await FillGroupAsync(path + ".", group);
            case JsonArray rich when !tag.StartsWith("FIELDSET", StringComparison.Ordinal):
                await control.FillAsync(string.Concat(rich.Select(Marked)));
                return true;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    await page.Locator($"[data-path='{path}']").First.Locator("[data-action=add]").Last.ClickAsync();
                    Assert.True(await FillAsync(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), list[i]!), path);
                }

                return true;
            default:
                await (tag switch
                {
                    "SELECT:select-one" => control.SelectOptionAsync(value.ToString()),
                    "INPUT:checkbox" => control.SetCheckedAsync((bool)value),
                    _ => control.FillAsync(value.ToString()),
                });
                return true;
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
