using System.Diagnostics;

namespace Dramatis.Tool.Tests.Diffing;

public sealed class GitRevisionTests : IDisposable
{
    private const string Old = "dramatis: 1\nnamespace: A\nversion: 1.0.0\nactors: { Person: { fields: { name: text } } }\n";

    private readonly SchemaFolder _folder = new();

    public GitRevisionTests()
    {
        Git("init", "--quiet");
        _folder.Add("schema/sub/a.dramatis.yaml", Old);
        _folder.Add("schema/notes.txt", "No schema.");
        Git("add", ".");
        Git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "First.");
    }

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        _folder.Dispose();
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("schema/")]
    [InlineData("schema/sub/a.dramatis.yaml")]
    [InlineData("")]
    public void A_revision_is_compared_with_what_is_there(string name)
    {
        _folder.Add("schema/sub/a.dramatis.yaml", Old.Replace("Person:", "Human:", StringComparison.Ordinal));
        var path = Path.Combine(_folder.Path, name);

        var run = ToolRun.Of("diff", $"git:HEAD:{path}", path, "--format", "json");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(["DIFF020", "DIFF021"], DiffTests.Ids(run.Output));
    }

    [Fact]
    public void Two_revisions_are_compared_though_the_folder_is_gone()
    {
        Directory.Delete(Path.Combine(_folder.Path, "schema"), recursive: true);
        var path = $"git:HEAD:{Path.Combine(_folder.Path, "schema")}";

        Assert.Equal(0, ToolRun.Of("diff", path, path).ExitCode);
    }

    [Fact]
    public void Errors_in_a_revision_name_it()
    {
        _folder.Add("schema/sub/a.dramatis.yaml", Old.Replace("text", "txt", StringComparison.Ordinal));
        Git("add", ".");
        Git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "Broken.");
        var path = Path.Combine(_folder.Path, "schema");

        var run = ToolRun.Of("diff", $"git:HEAD~1:{path}", $"git:HEAD:{path}");

        Assert.StartsWith($"git:HEAD:{path}/sub/a.dramatis.yaml(4,", run.Error, StringComparison.Ordinal);
        Assert.Contains($"\ndramatis: NEW, git:HEAD:{path}, has 1 error;", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nope", "schema", "there is no revision 'nope' in this repository.")]
    [InlineData("HEAD", "nowhere", "there is no 'nowhere' in it.")]
    [InlineData("HEAD", "schema/notes", "there is no 'notes' in it.")]
    public void What_is_not_there_is_said_in_one_line(string revision, string name, string why)
    {
        var path = $"git:{revision}:{Path.Combine(_folder.Path, name)}";

        var run = ToolRun.Of("diff", path, path);

        Assert.Equal(new(2, "", $"dramatis: {path}: {why}\n"), run);
    }

    [Fact]
    public void A_folder_outside_of_any_repository_is_said_in_one_line()
    {
        using var other = new SchemaFolder();

        var run = ToolRun.Of("diff", $"git:HEAD:{other.Path}/schema", other.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("not a git repository", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(static character => character == '\n'));
    }

    private void Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.Path })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
