namespace ThiDua.Pdf.Tests.Support;

/// <summary>A directory of fonts for one test.</summary>
internal sealed class FontDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("fonts").FullName;

    public void Add(string name, byte[] bytes) => File.WriteAllBytes(System.IO.Path.Combine(Path, name), bytes);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
