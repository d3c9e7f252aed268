using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ThiDua.Grpc.Tests.Abstractions;

/// <summary>What compiled assemblies offer to others: the public types and their members that others can call or override.</summary>
internal sealed record ProvidedSurface(
    IReadOnlySet<(string Assembly, string Type)> Types,
    IReadOnlySet<ReferencedMember> Members,
    IReadOnlySet<ReferencedMember> Overridable)
{
    public static ProvidedSurface Read(params string[] paths)
    {
        var types = new HashSet<(string, string)>();
        var members = new HashSet<ReferencedMember>();
        var overridable = new HashSet<ReferencedMember>();
        foreach (var path in paths)
        {
            using var pe = new PEReader(File.OpenRead(path));
            var reader = pe.GetMetadataReader();
            var assembly = reader.GetString(reader.GetAssemblyDefinition().Name);
            foreach (var handle in reader.TypeDefinitions.Where(handle => IsVisible(reader, handle)))
            {
                var type = SignatureText.OfTypeName(reader, handle);
                types.Add((assembly, type));
                AddMembers(reader, reader.GetTypeDefinition(handle), assembly, type, members, overridable);
            }
        }

        return new ProvidedSurface(types, members, overridable);
    }

    /// <summary>Everything that is referenced and not offered, one line each.</summary>
    public IReadOnlyList<string> MissingFor(ReferencedSurface referenced) =>
    [
        .. referenced.Types.Where(type => !Types.Contains(type)).Select(type => $"type [{type.Assembly}] {type.Type}"),
        .. referenced.Members.Where(member => !Members.Contains(member)).Select(member => $"member {member}"),
        .. referenced.Overridden.Where(member => !Overridable.Contains(member)).Select(member => $"overridable {member}"),
    ];

    private static bool IsVisible(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var definition = reader.GetTypeDefinition(handle);
        return (definition.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem =>
                IsVisible(reader, definition.GetDeclaringType()),
            _ => false,
        };
    }

    private static void AddMembers(
        MetadataReader reader,
        TypeDefinition definition,
        string assembly,
        string type,
        HashSet<ReferencedMember> members,
        HashSet<ReferencedMember> overridable)
    {
        foreach (var method in definition.GetMethods().Select(reader.GetMethodDefinition))
        {
            if ((method.Attributes & MethodAttributes.MemberAccessMask)
                is not (MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem))
                continue;
            var signature = SignatureText.OfMethod(method.DecodeSignature(SignatureText.Provider, null));
            var member = new ReferencedMember(assembly, type, reader.GetString(method.Name), signature);
            members.Add(member);
            if ((method.Attributes & (MethodAttributes.Virtual | MethodAttributes.Final)) == MethodAttributes.Virtual)
                overridable.Add(member);
        }

        foreach (var field in definition.GetFields().Select(reader.GetFieldDefinition))
            if ((field.Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Public)
                members.Add(new ReferencedMember(
                    assembly, type, reader.GetString(field.Name), field.DecodeSignature(SignatureText.Provider, null)));
    }
}
