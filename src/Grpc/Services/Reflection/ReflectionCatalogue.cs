using Google.Protobuf.Reflection;

namespace ThiDua.Grpc.Reflection;

/// <summary>
/// What a server tells about itself: its services, and every file that they need, found by file name, by declared name and by
/// extension. Built once at start-up, never changed.
/// </summary>
public sealed class ReflectionCatalogue
{
    private readonly Dictionary<string, FileDescriptor> _files = [];
    private readonly Dictionary<string, FileDescriptor> _symbols = [];
    private readonly Dictionary<string, SortedDictionary<int, FileDescriptor>> _extensions = [];

    /// <summary>Builds the catalogue.</summary>
    /// <param name="services">The services that the server answers.</param>
    /// <param name="files">Files that no service imports and clients may need, such as those of error details.</param>
    public ReflectionCatalogue(IEnumerable<ServiceDescriptor> services, IEnumerable<FileDescriptor> files)
    {
        var listed = services.DistinctBy(service => service.FullName).ToList();
        Services = [.. listed.Select(service => service.FullName).Order(StringComparer.Ordinal)];
        foreach (var file in listed.Select(service => service.File).Concat(files))
            Add(file);
    }

    /// <summary>The full names of the services, in alphabetical order.</summary>
    public IReadOnlyList<string> Services { get; }

    /// <summary>The file with a name.</summary>
    /// <param name="name">The name as imports write it.</param>
    /// <returns>The file, or null.</returns>
    public FileDescriptor? FindFile(string name) => _files.GetValueOrDefault(name);

    /// <summary>The file that declares a name.</summary>
    /// <param name="symbol">The full name of a message, field, enum, enum value, service, method or extension.</param>
    /// <returns>The file, or null.</returns>
    public FileDescriptor? FindFileOfSymbol(string symbol) => _symbols.GetValueOrDefault(symbol);

    /// <summary>The file that declares an extension.</summary>
    /// <param name="extendee">The full name of the extended message type.</param>
    /// <param name="number">The extension's field number.</param>
    /// <returns>The file, or null.</returns>
    public FileDescriptor? FindFileOfExtension(string extendee, int number) =>
        _extensions.TryGetValue(extendee, out var numbers) ? numbers.GetValueOrDefault(number) : null;

    /// <summary>The numbers of the extensions of a message type.</summary>
    /// <param name="extendee">The full name of the message type.</param>
    /// <returns>The numbers in order; null if there is no such message type.</returns>
    public IReadOnlyList<int>? FindExtensionNumbers(string extendee)
    {
        if (_extensions.TryGetValue(extendee, out var numbers))
            return [.. numbers.Keys];
        return FindFileOfSymbol(extendee)?.MessageTypes.SelectMany(WithNested).Any(type => type.FullName == extendee) == true ? [] : null;
    }

    /// <summary>A file and all that it imports, directly or not, each once and the file itself first.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The files.</returns>
    public static IReadOnlyList<FileDescriptor> WithDependencies(FileDescriptor file)
    {
        var found = new List<FileDescriptor> { file };
        var names = new HashSet<string> { file.Name };
        for (var next = 0; next < found.Count; next++)
            foreach (var dependency in found[next].Dependencies)
                if (names.Add(dependency.Name))
                    found.Add(dependency);
        return found;
    }

    private void Add(FileDescriptor root)
    {
        foreach (var file in WithDependencies(root).Where(file => _files.TryAdd(file.Name, file)))
        {
            foreach (var name in DeclaredNames(file))
                _symbols.TryAdd(name, file);
            foreach (var extension in file.Extensions.UnorderedExtensions)
                AddExtension(extension, file);
            foreach (var extension in file.MessageTypes.SelectMany(WithNested).SelectMany(type => type.Extensions.UnorderedExtensions))
                AddExtension(extension, file);
        }
    }

    private void AddExtension(FieldDescriptor extension, FileDescriptor file)
    {
        var extendee = extension.ExtendeeType.FullName;
        if (!_extensions.TryGetValue(extendee, out var numbers))
            _extensions.Add(extendee, numbers = []);
        numbers.TryAdd(extension.FieldNumber, file);
        _symbols.TryAdd(extension.FullName, file);
    }

    private static IEnumerable<string> DeclaredNames(FileDescriptor file)
    {
        var types = file.MessageTypes.SelectMany(WithNested).ToList();
        var enums = file.EnumTypes.Concat(types.SelectMany(type => type.EnumTypes)).ToList();
        IEnumerable<IDescriptor> declared =
        [
            .. types,
            .. types.SelectMany(type => type.Fields.InDeclarationOrder()),
            .. types.SelectMany(type => type.Oneofs),
            .. enums,
            .. file.Services,
            .. file.Services.SelectMany(service => service.Methods),
        ];
        return declared.Select(descriptor => descriptor.FullName).Concat(enums.SelectMany(ValueNames));
    }

    // In protobuf the values of an enum are declared beside the enum, not inside it.
    private static IEnumerable<string> ValueNames(EnumDescriptor type) =>
        type.Values.Select(value => type.FullName[..^type.Name.Length] + value.Name);

    private static IEnumerable<MessageDescriptor> WithNested(MessageDescriptor type) =>
        type.NestedTypes.SelectMany(WithNested).Prepend(type);
}
