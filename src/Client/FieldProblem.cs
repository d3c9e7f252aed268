namespace ThiDua.Client;

/// <summary>One fault of a request that the service found.</summary>
/// <param name="Field">Path of the field: of the data, such as <c>recipients.entries[0]</c>, or of the request, such as <c>unit</c>.</param>
/// <param name="Message">What is wrong and what to do about it, in Vietnamese.</param>
/// <param name="Reason">Stable upper-case code for programs, such as <c>FIELD_REQUIRED</c>.</param>
public sealed record FieldProblem(string Field, string Message, string Reason);
