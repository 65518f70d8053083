namespace Dramatis.Tool.Tests;

public sealed class NewTests : IDisposable
{
    private readonly SchemaFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_schema_checks_without_a_finding()
    {
        var path = Path.Combine(_folder.Path, "shipping.dramatis.yaml");

        Assert.Equal(new(0, $"{path}\n", ""), ToolRun.Of("new", "Shipping", "--out", _folder.Path));

        Assert.Equal(new(0, "0 errors and 0 warnings in 1 file\n", ""), ToolRun.Of("check", _folder.Path));
        Assert.Contains("\nnamespace: Shipping\n", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void With_the_core_beside_it_it_checks_without_a_finding()
    {
        var run = ToolRun.Of("new", "Acme.Shipping", "--core", "--out", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(new(0, "0 errors and 0 warnings in 2 files\n", ""), ToolRun.Of("check", _folder.Path));
        using var original = typeof(DramatisCommand).Assembly.GetManifestResourceStream("core.dramatis.yaml")!;
        using var reader = new StreamReader(original);
        Assert.Equal(reader.ReadToEnd(), File.ReadAllText(Path.Combine(_folder.Path, "core.dramatis.yaml")));
    }

    [Theory]
    [InlineData("shipping.dramatis.yaml")]
    [InlineData("core.dramatis.yaml")]
    public void Nothing_is_overwritten_and_nothing_half_done(string there)
    {
        var path = _folder.Add(there, "mine");

        var run = ToolRun.Of("new", "Shipping", "--core", "--out", _folder.Path);

        Assert.Equal(new(2, "", $"dramatis: {path}: the file exists already and is not overwritten.\n"), run);
        Assert.Equal("mine", File.ReadAllText(path));
        Assert.Equal([path], Directory.EnumerateFiles(_folder.Path));
    }

    [Theory]
    [InlineData("ship-ping")]
    [InlineData("Person")]
    [InlineData("A\nversion: 2.0.0")]
    [InlineData("A # comment")]
    [InlineData("../A")]
    [InlineData("")]
    [InlineData("Core", "--core")]
    public void A_name_that_does_not_do_is_said_in_one_line(string name, string? option = null)
    {
        string[] arguments = ["new", name, "--out", _folder.Path];

        var run = ToolRun.Of(option is null ? arguments : [.. arguments, option]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Matches("^dramatis: [^\n]+\n$", run.Error);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }
}
