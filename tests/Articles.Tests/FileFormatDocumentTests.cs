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
        Assert.Equal(example, System.Text.Encoding.UTF8.GetString(Written(facts)));
    }

    private static string Example()
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("docs", "file-format.md")).ReplaceLineEndings("\n");
        var start = text.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
