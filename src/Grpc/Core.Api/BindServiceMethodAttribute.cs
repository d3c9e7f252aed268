namespace Grpc.Core;

/// <summary>Generated code marks a service base class with this, so that the server finds the method that binds it.</summary>
/// <param name="bindType">The class that has the bind method.</param>
/// <param name="bindMethodName">The bind method, which takes a <see cref="ServiceBinderBase"/> and the service.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = true)]
public class BindServiceMethodAttribute(Type bindType, string bindMethodName) : Attribute
{
    /// <summary>The class that has the bind method.</summary>
    public Type BindType { get; } = bindType;

    /// <summary>The bind method's name.</summary>
    public string BindMethodName { get; } = bindMethodName;
}
