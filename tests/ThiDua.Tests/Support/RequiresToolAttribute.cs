namespace ThiDua.Tests.Support;

/// <summary>
/// A test that needs a program of others: skipped with the reason where it is not installed, unless
/// <see cref="Tools.NoSkipVariable"/> is 1.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresToolAttribute : FactAttribute
{
    public RequiresToolAttribute(params Tool[] tools)
    {
        Needed = tools;
        Skip = tools.Select(Tools.SkipReason).FirstOrDefault(reason => reason is not null);
    }

    public IReadOnlyList<Tool> Needed { get; }
}
