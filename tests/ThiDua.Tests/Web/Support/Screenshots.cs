using Microsoft.Playwright;

namespace ThiDua.Tests.Web.Support;

/// <summary>Pictures of the pages for the guide, kept where <see cref="Variable"/> says; nothing is kept without it.</summary>
internal static class Screenshots
{
    /// <summary>Set to a directory, such as that of the guide's pictures, to keep them.</summary>
    public const string Variable = "THIDUA_SCREENSHOTS";

    /// <summary>Takes a picture of what the window shows.</summary>
    public static async Task TakeAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } directory)
        {
            Directory.CreateDirectory(directory);
            await page.ScreenshotAsync(new() { Path = Path.Combine(directory, name + ".png"), Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
        }
    }
}
