namespace Articles.Tests;

/// <summary>What docs/file-format.md shows is what is written and read.</summary>
public sealed class FileFormatDocumentTests
{
    private static readonly State s_norland = new("norland") { Name = "Norland" };
    private static readonly State s_sudland = new("sudland") { Name = "Sudland" };

    [Fact]
    public void The_example_is_read_as_what_it_says_and_written_alike()
    {
        var example = Example();

        var facts = Encoding.Format.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(example)));

        var claim = Assert.Single(facts.ClaimsOf<Meeting>().Denied());
        Assert.Equal([s_norland, s_sudland], claim.What.Participants);
        Assert.Equal([s_norland], claim.Whole.InnermostSpeakers);
        Assert.Equal("this year", claim.What.On!.Words);
        using var written = new MemoryStream();
        Encoding.Format.Write(facts, written);
        Assert.Equal(example, System.Text.Encoding.UTF8.GetString(written.ToArray()));
    }

    private static string Example()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
        {
            folder = folder.Parent!;
        }

        var text = File.ReadAllText(Path.Combine(folder.FullName, "docs", "file-format.md")).ReplaceLineEndings("\n");
        var start = text.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
