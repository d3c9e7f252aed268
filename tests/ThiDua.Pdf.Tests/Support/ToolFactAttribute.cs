namespace ThiDua.Pdf.Tests.Support;

/// <summary>
/// A test that needs programs of the machine; it is skipped where they are missing, unless the variable THIDUA_NO_SKIP is 1.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    public const string FontTools = "python3 with fontTools";

    public ToolFactAttribute(params string[] tools)
    {
        var missing = tools.Where(tool => tool == FontTools ? Tool.PythonWithFontTools() is null : !Tool.Exists(tool)).ToArray();
        if (missing.Length > 0 && Environment.GetEnvironmentVariable("THIDUA_NO_SKIP") != "1")
        {
            Skip = "Not on this machine: " + string.Join(", ", missing);
        }
    }
}
