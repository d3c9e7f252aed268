namespace ThiDua.Tests.Support;

/// <summary>
/// A test that needs a program of others: skipped with the reason where it is not installed, unless
/// <see cref="Tools.NoSkipVariable"/> is 1.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresToolAttribute : FactAttribute
{
    public RequiresToolAttribute(Tool tool)
    {
        Tool = tool;
        Skip = Tools.SkipReason(tool);
    }

    public Tool Tool { get; }
}
