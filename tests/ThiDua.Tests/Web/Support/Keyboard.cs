using Microsoft.Playwright;

namespace ThiDua.Tests.Web.Support;

/// <summary>A clerk who has no mouse.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int Most = 150;

    /// <summary>Opens the chooser of the file field that has the focus; on a busy machine the browser may let a key press pass.</summary>
    public async Task<IFileChooser> OpenChooserAsync()
    {
        for (var left = 2; ; left--)
        {
            try
            {
                return await page.RunAndWaitForFileChooserAsync(() => page.Keyboard.PressAsync("Enter"), new() { Timeout = 10_000 });
            }
            catch (TimeoutException) when (left > 0)
            {
                // Pressed again, as a clerk would.
            }
        }
    }

    /// <summary>Presses a key until something has the focus.</summary>
    /// <param name="condition">A function of the page that tells whether it has.</param>
    /// <param name="key">The key.</param>
    public async Task ReachAsync(string condition, string key = "Tab")
    {
        for (var i = 0; i < Most; i++)
        {
            await page.Keyboard.PressAsync(key);
            if (await page.EvaluateAsync<bool>(condition))
            {
                return;
            }
        }

        Assert.Fail($"The keyboard does not reach {condition}");
    }
}
