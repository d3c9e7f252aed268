using ThiDua.Tests.Conformance.Docx;

namespace ThiDua.Tests.Conformance.Mutations;

/// <summary>A change to a produced file that breaks a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Sample">The sample document.</param>
/// <param name="What">What is changed.</param>
/// <param name="Change">Changes it.</param>
internal sealed record Mutation(string Rule, string Sample, string What, Action<DocxEdit> Change);
