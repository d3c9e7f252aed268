using System.Diagnostics.CodeAnalysis;

namespace Grpc.Core.Utils;

/// <summary>Checks of arguments and state that throw when they do not hold.</summary>
public static class GrpcPreconditions
{
    /// <summary>Throws <see cref="ArgumentException"/> unless the condition holds.</summary>
    /// <param name="condition">What must hold of the argument.</param>
    public static void CheckArgument([DoesNotReturnIf(false)] bool condition)
    {
        if (!condition)
            throw new ArgumentException(null);
    }

    /// <summary>Throws <see cref="ArgumentException"/> with a message unless the condition holds.</summary>
    /// <param name="condition">What must hold of the argument.</param>
    /// <param name="errorMessage">What to say if it does not.</param>
    public static void CheckArgument([DoesNotReturnIf(false)] bool condition, string errorMessage)
    {
        if (!condition)
            throw new ArgumentException(errorMessage);
    }

    /// <summary>Throws <see cref="ArgumentNullException"/> if the reference is null.</summary>
    /// <typeparam name="T">The type of the reference.</typeparam>
    /// <param name="reference">The reference to check.</param>
    /// <returns>The reference, which is not null.</returns>
    public static T CheckNotNull<T>([NotNull] T? reference) => reference ?? throw new ArgumentNullException();

    /// <summary>Throws <see cref="ArgumentNullException"/> naming the parameter if the reference is null.</summary>
    /// <typeparam name="T">The type of the reference.</typeparam>
    /// <param name="reference">The reference to check.</param>
    /// <param name="paramName">The parameter's name.</param>
    /// <returns>The reference, which is not null.</returns>
    public static T CheckNotNull<T>([NotNull] T? reference, string paramName) => reference ?? throw new ArgumentNullException(paramName);

    /// <summary>Throws <see cref="InvalidOperationException"/> unless the condition holds.</summary>
    /// <param name="condition">What must hold of the object's state.</param>
    public static void CheckState([DoesNotReturnIf(false)] bool condition)
    {
        if (!condition)
            throw new InvalidOperationException();
    }

    /// <summary>Throws <see cref="InvalidOperationException"/> with a message unless the condition holds.</summary>
    /// <param name="condition">What must hold of the object's state.</param>
    /// <param name="errorMessage">What to say if it does not.</param>
    public static void CheckState([DoesNotReturnIf(false)] bool condition, string errorMessage)
    {
        if (!condition)
            throw new InvalidOperationException(errorMessage);
    }
}
