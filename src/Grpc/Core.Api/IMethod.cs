namespace Grpc.Core;

/// <summary>A method as far as it does not depend on its message types.</summary>
public interface IMethod
{
    /// <summary>The shape of the method.</summary>
    MethodType Type { get; }

    /// <summary>The service with its package, such as <c>grpc.health.v1.Health</c>.</summary>
    string ServiceName { get; }

    /// <summary>The method's own name, such as <c>Check</c>.</summary>
    string Name { get; }

    /// <summary>The request path, such as <c>/grpc.health.v1.Health/Check</c>.</summary>
    string FullName { get; }
}
