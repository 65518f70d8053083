namespace Dramatis.Consumer.Tests.Support;

/// <summary>A fresh folder far from the repository, which knows where the packages are and nothing else of it.</summary>
public sealed class Workspace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dramatis-consumer-");

    /// <summary>Makes the folder.</summary>
    /// <param name="knowsPackages">Whether its projects find the packages of this repository by themselves.</param>
    public Workspace(bool knowsPackages = true)
    {
        if (knowsPackages)
        {
            Write("nuget.config", $"""
                <configuration>
                  <packageSources>
                    <add key="dramatis" value="{Packages.Source}" />
                  </packageSources>
                </configuration>
                """);
        }
    }

    public string Path => _folder.FullName;

    public string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Writes a file and the folders that it is in.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Combine(path))!);
        File.WriteAllText(Combine(path), text);
    }

    /// <summary>Replaces a text that stands in a file.</summary>
    public void Edit(string path, string from, string to)
    {
        var text = File.ReadAllText(Combine(path));
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(Combine(path), text.Replace(from, to, StringComparison.Ordinal));
    }

    public CommandResult Dotnet(params string[] arguments) => Command.Dotnet(Path, arguments);

    public void Dispose() => _folder.Delete(recursive: true);
}
