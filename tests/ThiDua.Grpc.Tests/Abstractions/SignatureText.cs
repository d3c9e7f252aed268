using System.Collections.Immutable;
using System.Globalization;
using System.Reflection.Metadata;

namespace ThiDua.Grpc.Tests.Abstractions;

/// <summary>
/// Decodes metadata signatures to text that does not depend on the assembly they were read from: full type names,
/// generic parameters by position (!0 of the type, !!0 of the method), by-reference marks and custom modifiers,
/// and whether a type is a struct.
/// </summary>
internal sealed class SignatureText : ISignatureTypeProvider<string, object?>
{
    public static readonly SignatureText Provider = new();

    public static string OfMethod(MethodSignature<string> signature) =>
        (signature.Header.IsInstance ? "instance " : "static ")
        + (signature.GenericParameterCount > 0 ? string.Create(CultureInfo.InvariantCulture, $"<{signature.GenericParameterCount}> ") : "")
        + signature.ReturnType + " (" + string.Join(", ", signature.ParameterTypes) + ")";

    public static string OfTypeName(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var definition = reader.GetTypeDefinition(handle);
        var name = reader.GetString(definition.Name);
        var outer = definition.GetDeclaringType();
        return outer.IsNil
            ? Qualified(reader.GetString(definition.Namespace), name)
            : OfTypeName(reader, outer) + "/" + name;
    }

    public static string OfTypeName(MetadataReader reader, TypeReferenceHandle handle)
    {
        var reference = reader.GetTypeReference(handle);
        var name = reader.GetString(reference.Name);
        return reference.ResolutionScope.Kind == HandleKind.TypeReference
            ? OfTypeName(reader, (TypeReferenceHandle)reference.ResolutionScope) + "/" + name
            : Qualified(reader.GetString(reference.Namespace), name);
    }

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        Kind(rawTypeKind) + OfTypeName(reader, handle);

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        Kind(rawTypeKind) + OfTypeName(reader, handle);

    public string GetTypeFromSpecification(
        MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) =>
        genericType + "<" + string.Join(", ", typeArguments) + ">";

    public string GetGenericTypeParameter(object? genericContext, int index) => string.Create(CultureInfo.InvariantCulture, $"!{index}");

    public string GetGenericMethodParameter(object? genericContext, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"!!{index}");

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) =>
        unmodifiedType + (isRequired ? " modreq(" : " modopt(") + modifier + ")";

    public string GetArrayType(string elementType, ArrayShape shape) => elementType + "[" + new string(',', shape.Rank - 1) + "]";

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetByReferenceType(string elementType) => elementType + "&";

    public string GetPointerType(string elementType) => elementType + "*";

    public string GetPinnedType(string elementType) => elementType + " pinned";

    public string GetFunctionPointerType(MethodSignature<string> signature) => "fnptr " + OfMethod(signature);

    private static string Kind(byte rawTypeKind) => rawTypeKind == (byte)SignatureTypeKind.ValueType ? "struct " : "";

    private static string Qualified(string @namespace, string name) => @namespace.Length == 0 ? name : @namespace + "." + name;
}
