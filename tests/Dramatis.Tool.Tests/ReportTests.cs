namespace Dramatis.Tool.Tests;

public sealed class ReportTests : IDisposable
{
    private const string Schema = """
        dramatis: 1
        namespace: A
        version: 1.2.0
        summary: Who talks.
        actors:
          Person: { fields: { name: text } }
        relations:
          Talk:
            roles: { speaker: Person, listener: Person? }
          Silence:
            summary: Nobody says anything.
            roles: { who: Person }

        """;

    private const string Facts = """
        {"dramatis":1,"schemas":{"A":"1.2.0"}}
        {"actor":"ann","type":"A.Person","members":{"name":"Ann <b>"}}
        {"source":"radio","title":"Radio North"}
        {"proposition":1,"type":"A.Talk","members":{"speaker":"ann"}}
        {"source":"radio","what":1,"locators":[1]}

        """;

    private const string TwoSources = """
        {"dramatis":1,"schemas":{"A":"1.2.0"}}
        {"actor":"ann","type":"A.Person","members":{"name":"Ann <b>"}}
        {"actor":"bob","type":"A.Person","members":{"name":"Bob"}}
        {"source":"press","title":"The Press","published":"2024-05-03"}
        {"source":"radio","title":"Radio North","published":"2023"}
        {"proposition":1,"type":"A.Talk","members":{"speaker":"ann"}}
        {"source":"radio","what":1,"locators":[1]}
        {"proposition":2,"type":"A.Talk","members":{"speaker":"bob"}}
        {"source":"press","what":2,"locators":[1]}

        """;

    private readonly SchemaFolder _folder = new();
    private readonly string _schema;

    public ReportTests() => _schema = _folder.Add("a.dramatis.yaml", Schema);

    private string Page => Path.Combine(_folder.Path, "page.html");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_fact_file_becomes_a_page_with_the_whole_schema()
    {
        var run = Report(_folder.Add("facts.jsonl", Facts), Page, "--title", "Talks");

        Assert.Equal(new(0, "", ""), run);
        var page = File.ReadAllText(Page);
        Assert.Contains("<title>Talks</title>", page, StringComparison.Ordinal);
        Assert.Contains("Ann &lt;b&gt;", page, StringComparison.Ordinal);
        Assert.Contains("Nobody says anything.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { "--actor", "ann" }, "that name <strong><bdi>Ann &lt;b&gt; (ann)</bdi>", 1)]
    [InlineData(new[] { "--actor", "ann", "bob" }, "or Bob (bob)", 2)]
    [InlineData(new[] { "--actor", "ann", "--actor", "bob" }, "or Bob (bob)", 2)]
    [InlineData(new[] { "--source", "press" }, "from <strong><bdi>The Press (press)</bdi>", 1)]
    [InlineData(new[] { "--since", "2024-05" }, "published since <strong><bdi>2024-05</bdi>", 1)]
    [InlineData(new[] { "--actor", "ann", "--source", "press" }, "No claim passes the filter.", 0)]
    public void Filter_selects_claims_and_is_told_on_the_page(string[] filter, string told, int claims)
    {
        var run = Report(_folder.Add("facts.jsonl", TwoSources), Page, filter);

        Assert.Equal(new(0, "", ""), run);
        var page = File.ReadAllText(Page);
        Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Contains($"<p class=\"lead\">{claims} claim", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--actor", "anne", "facts.jsonl: It has no actor anne. Did you mean ann?")]
    [InlineData("--actor", "radio", "facts.jsonl: It has no actor radio.")]
    [InlineData("--source", "rado", "facts.jsonl: It has no source rado. Did you mean radio?")]
    [InlineData("--actor", "not an id", "--actor not an id: it is no id.")]
    [InlineData("--since", "yesterday", "--since yesterday: it is no date; write it as 2024, 2024-05 or 2024-05-03.")]
    [InlineData("--since", "2024-13", "--since 2024-13: it is no date; write it as 2024, 2024-05 or 2024-05-03.")]
    public void Filter_that_fits_nothing_is_refused_and_no_page_is_written(string option, string value, string message)
    {
        var run = Report(_folder.Add("facts.jsonl", TwoSources), Page, option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith(message, run.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.False(File.Exists(Page));
    }

    [Fact]
    public void A_file_with_errors_is_reported_and_no_page_is_written()
    {
        var run = Report(_folder.Add("facts.jsonl", Facts.Replace("A.Talk", "A.Tolk", StringComparison.Ordinal)), Page);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("facts.jsonl:4: ", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Page));
    }

    [Fact]
    public void A_page_that_cannot_be_written_is_one_line_and_exit_2()
    {
        Directory.CreateDirectory(Page);

        var run = Report(_folder.Add("facts.jsonl", Facts), Page);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"dramatis: {Page} cannot be written: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Link_that_leads_to_itself_is_named()
    {
        var loop = Path.Combine(_folder.Path, "loop");
        File.CreateSymbolicLink(loop, loop);

        var run = Report(_folder.Add("facts.jsonl", Facts), loop);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("loop", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("standard output", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explain", "")]
    [InlineData("new", "Foo", "--out", "")]
    [InlineData("report", "a.jsonl", "--schema", "a.dramatis.yaml", "--out", "")]
    [InlineData("validate", "", "--schema", "a.dramatis.yaml")]
    public void Empty_argument_is_refused(params string[] arguments)
    {
        var run = ToolRun.Of(arguments);

        Assert.Equal((2, "dramatis: an argument is empty; give a value, or leave it out."), (run.ExitCode, run.Error.Trim()));
    }

    [Theory]
    [InlineData("facts.jsonl")]
    [InlineData("a.dramatis.yaml")]
    [InlineData("symbolic")]
    [InlineData("hard")]
    public void Files_that_are_read_are_not_written_over(string name)
    {
        var facts = _folder.Add("facts.jsonl", Facts);
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "symbolic"), _schema);
        if (OperatingSystem.IsLinux())
        {
            Link(facts, "hard");
        }
        else if (name == "hard")
        {
            // Only on Linux a file is known by all of its names.
            return;
        }

        var run = Report(facts, Path.Combine(_folder.Path, name));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("does not write over it", run.Error, StringComparison.Ordinal);
        Assert.Equal((Facts, Schema), (File.ReadAllText(facts), File.ReadAllText(_schema)));
    }

    [Fact]
    public void A_device_is_not_replaced()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var link = File.CreateSymbolicLink(Page, "/dev/full");

        var run = Report(_folder.Add("facts.jsonl", Facts), Page);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("not a regular file", run.Error, StringComparison.Ordinal);
        Assert.Equal("/dev/full", link.LinkTarget);
    }

    private void Link(string path, string name)
    {
        using var process = System.Diagnostics.Process.Start("ln", [path, Path.Combine(_folder.Path, name)]);
        process.WaitForExit();
    }

    private ToolRun Report(string facts, string page, params string[] more) =>
        ToolRun.Of(["report", facts, "--schema", _schema, "--out", page, "--unsealed", .. more]);
}
