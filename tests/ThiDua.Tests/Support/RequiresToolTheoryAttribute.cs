namespace ThiDua.Tests.Support;

/// <summary>The same as <see cref="RequiresToolAttribute"/> for a test with several sets of data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresToolTheoryAttribute : TheoryAttribute
{
    public RequiresToolTheoryAttribute(Tool tool)
    {
        Tool = tool;
        Skip = Tools.SkipReason(tool);
    }

    public Tool Tool { get; }
}
