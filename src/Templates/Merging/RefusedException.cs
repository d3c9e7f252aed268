using ThiDua.Documents.Diagnostics;

namespace ThiDua.Templates.Merging;

/// <summary>A helper cannot give what a template asks for with this data or on this date. Caught by the merger and answered as a diagnostic.</summary>
/// <param name="fault">What is wrong.</param>
internal sealed class RefusedException(Diagnostic fault) : Exception(fault.Message)
{
    public Diagnostic Fault => fault;
}
