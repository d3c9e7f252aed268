using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ThiDua.Grpc.Tests.Abstractions;

/// <summary>
/// What one compiled assembly asks of the assemblies named to the reader: types, members that it uses and members that it overrides.
/// </summary>
internal sealed record ReferencedSurface(
    IReadOnlyList<(string Assembly, string Type)> Types,
    IReadOnlyList<ReferencedMember> Members,
    IReadOnlyList<ReferencedMember> Overridden)
{
    public static ReferencedSurface Read(string path, params string[] providers)
    {
        using var pe = new PEReader(File.OpenRead(path));
        var reader = pe.GetMetadataReader();
        return new ReferencedSurface(
            [.. ReadTypes(reader, providers)],
            [.. ReadMembers(reader, providers).Distinct()],
            [.. ReadOverridden(reader, providers).Distinct()]);
    }

    private static IEnumerable<(string Assembly, string Type)> ReadTypes(MetadataReader reader, string[] providers)
    {
        foreach (var handle in reader.TypeReferences)
            if (ProviderOf(reader, handle, providers) is { } assembly)
                yield return (assembly, SignatureText.OfTypeName(reader, handle));
    }

    private static IEnumerable<ReferencedMember> ReadMembers(MetadataReader reader, string[] providers)
    {
        foreach (var member in reader.MemberReferences.Select(reader.GetMemberReference))
        {
            if (TypeReferenceOf(reader, member.Parent) is not { } type || ProviderOf(reader, type, providers) is not { } assembly)
                continue;
            var signature = member.GetKind() == MemberReferenceKind.Method
                ? SignatureText.OfMethod(member.DecodeMethodSignature(SignatureText.Provider, null))
                : member.DecodeFieldSignature(SignatureText.Provider, null);
            yield return new ReferencedMember(assembly, SignatureText.OfTypeName(reader, type), reader.GetString(member.Name), signature);
        }
    }

    private static IEnumerable<ReferencedMember> ReadOverridden(MetadataReader reader, string[] providers)
    {
        foreach (var definition in reader.TypeDefinitions.Select(reader.GetTypeDefinition))
        {
            if (TypeReferenceOf(reader, definition.BaseType) is not { } type || ProviderOf(reader, type, providers) is not { } assembly)
                continue;
            foreach (var method in definition.GetMethods().Select(reader.GetMethodDefinition).Where(IsOverride))
                yield return new ReferencedMember(
                    assembly,
                    SignatureText.OfTypeName(reader, type),
                    reader.GetString(method.Name),
                    SignatureText.OfMethod(method.DecodeSignature(SignatureText.Provider, null)));
        }
    }

    private static bool IsOverride(MethodDefinition method) =>
        (method.Attributes & (MethodAttributes.Virtual | MethodAttributes.NewSlot)) == MethodAttributes.Virtual;

    /// <summary>The assembly that a type reference leads to, if it is one of the providers.</summary>
    private static string? ProviderOf(MetadataReader reader, TypeReferenceHandle handle, string[] providers)
    {
        var scope = reader.GetTypeReference(handle).ResolutionScope;
        if (scope.Kind == HandleKind.TypeReference)
            return ProviderOf(reader, (TypeReferenceHandle)scope, providers);
        if (scope.Kind != HandleKind.AssemblyReference)
            return null;
        var name = reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)scope).Name);
        return providers.Contains(name) ? name : null;
    }

    /// <summary>The type reference that a handle stands for, looking through a generic instantiation.</summary>
    private static TypeReferenceHandle? TypeReferenceOf(MetadataReader reader, EntityHandle handle)
    {
        if (handle.Kind == HandleKind.TypeReference)
            return (TypeReferenceHandle)handle;
        if (handle.Kind != HandleKind.TypeSpecification)
            return null;
        var blob = reader.GetBlobReader(reader.GetTypeSpecification((TypeSpecificationHandle)handle).Signature);
        if (blob.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
            return null;
        blob.ReadCompressedInteger(); // class or struct
        var generic = blob.ReadTypeHandle();
        return generic.Kind == HandleKind.TypeReference ? (TypeReferenceHandle)generic : null;
    }
}
