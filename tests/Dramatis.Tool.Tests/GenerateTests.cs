namespace Dramatis.Tool.Tests;

public sealed class GenerateTests : IDisposable
{
    private readonly SchemaFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_written_is_what_the_generator_emits()
    {
        _folder.Add("in/a.dramatis.yaml", "dramatis: 1\nnamespace: A\nactors:\n  Person: { fields: { name: text } }\n");
        var folder = Path.Combine(_folder.Path, "out");

        var run = ToolRun.Of("generate", Path.Combine(_folder.Path, "in"), "--out", folder);

        Assert.Equal(new(0, $"2 files in {folder}\n", ""), run);
        Assert.Equal(
            ["A.AModel.g.cs", "A.Person.g.cs"],
            Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains(
            "public sealed partial record Person(EntityId Id) : Actor(Id)",
            File.ReadAllText(Path.Combine(folder, "A.Person.g.cs")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_said_in_one_line()
    {
        var path = _folder.Add("a.dramatis.yaml", "dramatis: 1\nnamespace: A\nactors:\n  Person: {}\n");

        var run = ToolRun.Of("generate", path, "--out", path);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"dramatis: {path}: ", run.Error, StringComparison.Ordinal);
    }
}
