using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Importing;

/// <summary>A file that is not read.</summary>
/// <param name="diagnostic">What is wrong and what to do.</param>
internal sealed class ImportFault(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    /// <summary>What is wrong and what to do.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
