using System.Reflection;
using Xunit.Sdk;

namespace ThiDua.Tests.Conformance.Support;

/// <summary>Runs a test on sample documents: those named, or all.</summary>
internal sealed class SamplesAttribute(params string[] names) : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        (names.Length > 0 ? names : Samples.Names).Select(n => new object[] { n });
}
