namespace Dramatis.Tool.Tests;

/// <summary>A folder with schema files that goes when the test has ended.</summary>
internal sealed class SchemaFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dramatis").FullName;

    public string Add(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
