using System.Text;
using Grpc.Core.Utils;

namespace Grpc.Core;

/// <summary>One thing known of an authenticated peer, such as a name in its certificate.</summary>
public class AuthProperty
{
    private readonly byte[] _value;

    private AuthProperty(string name, byte[] value)
    {
        Name = name;
        _value = value;
    }

    /// <summary>What is known, such as <c>x509_subject_alternative_name</c>.</summary>
    public string Name { get; }

    /// <summary>The value read as UTF-8.</summary>
    public string Value => Encoding.UTF8.GetString(_value);

    /// <summary>A copy of the value's bytes.</summary>
    public byte[] ValueBytes => [.. _value];

    /// <summary>Creates a property.</summary>
    /// <param name="name">What is known.</param>
    /// <param name="valueBytes">The value; it is copied.</param>
    /// <returns>The property.</returns>
    public static AuthProperty Create(string name, byte[] valueBytes) => new(
        GrpcPreconditions.CheckNotNull(name, nameof(name)),
        [.. GrpcPreconditions.CheckNotNull(valueBytes, nameof(valueBytes))]);
}
