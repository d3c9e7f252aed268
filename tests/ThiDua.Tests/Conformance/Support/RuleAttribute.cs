namespace ThiDua.Tests.Conformance.Support;

/// <summary>Marks the check of a layout rule.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RuleAttribute(string id) : Attribute
{
    public string Id => id;
}
