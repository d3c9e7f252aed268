using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ThiDua.Documents.Diagnostics;

/// <summary>A value, or the errors that kept it from being made; remarks travel beside a value too.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class Result<T>
    where T : class
{
    private Result(T? value, ImmutableArray<Diagnostic> diagnostics)
    {
        Value = value;
        Diagnostics = diagnostics;
    }

    /// <summary>The value, or null when there are errors.</summary>
    public T? Value { get; }

    /// <summary>Errors, or the remarks that travel beside the value.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Succeeded => Value is not null;

    /// <summary>A value, with remarks if any.</summary>
    public static implicit operator Result<T>(T value) => new(value, []);

    /// <summary>A single error.</summary>
    public static implicit operator Result<T>(Diagnostic error) => Failure([error]);

    /// <summary>A value with the remarks made on the way.</summary>
    public static Result<T> Success(T value, IEnumerable<Diagnostic> remarks) => new(value, [.. remarks]);

    /// <summary>No value; at least one error.</summary>
    /// <exception cref="ArgumentException">None of the diagnostics is an error.</exception>
    public static Result<T> Failure(IEnumerable<Diagnostic> diagnostics)
    {
        ImmutableArray<Diagnostic> all = [.. diagnostics];
        return all.Any(d => d.Severity == Severity.Error)
            ? new Result<T>(null, all)
            : throw new ArgumentException("A failure needs at least one error.", nameof(diagnostics));
    }
}
