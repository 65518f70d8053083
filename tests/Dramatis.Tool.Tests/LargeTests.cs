namespace Dramatis.Tool.Tests;

/// <summary>Large files take steps in proportion to their size.</summary>
public sealed class LargeTests : IDisposable
{
    private readonly SchemaFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(300, true)]
    [InlineData(400, false)]
    public void Renames_are_guessed_only_among_few(int values, bool isGuessed)
    {
        var old = _folder.Add("a.dramatis.yaml", Enum("old", values));
        var now = _folder.Add("b.dramatis.yaml", Enum("now", values));

        var run = ToolRun.Of("diff", old, now);

        Assert.Equal(isGuessed, run.Output.Contains("If it was named", StringComparison.Ordinal));
    }

    [Fact]
    public void Diff_of_a_long_file_shows_all_lines_as_changed()
    {
        const int Actors = 15_000;
        var path = _folder.Add(
            "a.dramatis.yaml",
            "dramatis: 1\nnamespace: N\n\nactors:\n" + string.Concat(Enumerable.Range(0, Actors).Select(static i => $"  A{i}:   {{}}\n")));

        var lines = ToolRun.Of("fmt", path, "--check").Output.Split('\n');

        Assert.Equal([$"--- {path}", $"+++ {path} (formatted)", $"@@ -1,{Actors + 4} +1,{Actors + 4} @@"], lines[..3]);
        Assert.Equal((Actors + 4, Actors + 4), (lines.Count(static line => line is ['-', not '-', ..] or "-"), lines.Count(static line => line is ['+', not '+', ..] or "+")));
    }

    private static string Enum(string prefix, int values) =>
        $"dramatis: 1\nnamespace: N\nenums:\n  E:\n{string.Concat(Enumerable.Range(0, values).Select(i => $"    {prefix}{i}: Value {i}.\n"))}";
}
