using System.Diagnostics;
using System.Globalization;

namespace Dramatis.Serialization.Tests;

/// <summary>Files that are wrong as a whole: headers, seals, limits, and what would make a reader hang.</summary>
public sealed class BadFileTests
{
    private static readonly List<string> s_lines = Files.Lines(Small.File);

    [Theory]
    [InlineData("", 1, "", "the file is empty")]
    [InlineData("\n\n", 2, "", "the file is empty")]
    [InlineData("{\"actor\":\"a\"}", 1, "dramatis", "the first line is a header")]
    [InlineData("{\"dramatis\":3,\"schemas\":{}}", 1, "dramatis", "is 3; a version from 1 to 2 is expected")]
    [InlineData("{\"dramatis\":0,\"schemas\":{}}", 1, "dramatis", "is 0; a version from 1 to 2 is expected")]
    [InlineData("{\"dramatis\":\"1\",\"schemas\":{}}", 1, "dramatis", "an integer")]
    [InlineData("{\"dramatis\":1}", 1, "schemas", "are expected")]
    [InlineData("{\"dramatis\":1,\"schemas\":{\"Tale\":\"1.0.0\"}}", 1, "schemas.Tale", "unknown schema Tale; known are Saga")]
    [InlineData("{\"dramatis\":1,\"schemas\":{\"Saga\":\"1.5.0\"}}", 1, "schemas.Saga", "1.4.2 or an earlier one")]
    [InlineData("{\"dramatis\":1,\"schemas\":{\"Saga\":\"2.0.0\"}}", 1, "schemas.Saga", "1.4.2 or an earlier one")]
    [InlineData("{\"dramatis\":1,\"schemas\":{\"Saga\":\"0.9.0\"}}", 1, "schemas.Saga", "1.4.2 or an earlier one")]
    [InlineData("{\"dramatis\":1,\"schemas\":{\"Saga\":null}}", 1, "schemas.Saga", "is null")]
    public void Header_is_refused(string text, int line, string member, string message)
    {
        Assert.Null(Files.TryRead(Files.Bytes(text), out var issues, Files.Unsealed));
        Assert.Contains(issues, issue => issue.Line == line && issue.Member == member
            && issue.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Header_over_several_lines_is_no_empty_file()
    {
        Assert.Null(Files.TryRead(Files.Bytes("{\n\"dramatis\":1\n}\n"), out var issues, Files.Unsealed));

        Assert.DoesNotContain(issues, static issue => issue.Message.Contains("is empty", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1.0.0")]
    [InlineData("1.4.1")]
    public void Data_of_an_earlier_version_is_read(string version)
    {
        var text = "{\"dramatis\":1,\"schemas\":{\"Saga\":\"" + version + "\"}}";
        Assert.NotNull(Files.TryRead(Files.Bytes(text), out _, Files.Unsealed));
    }

    [Theory]
    [InlineData("0.9.0", true)]
    [InlineData("1.4.1", true)]
    [InlineData("1.5.0", false)]
    [InlineData("2.0.0", false)]
    public void Data_of_an_earlier_major_version_is_read_if_that_is_asked_for(string version, bool isRead)
    {
        var text = "{\"dramatis\":1,\"schemas\":{\"Saga\":\"" + version + "\"}}";
        Assert.Equal(isRead, Files.TryRead(Files.Bytes(text), out _, Files.Unsealed with { EarlierMajor = true }) is not null);
    }

    [Fact]
    public void Former_names_are_read()
    {
        var facts = Files.Read(
            Files.Joined(
            [
                "{\"dramatis\":1,\"schemas\":{\"Saga\":\"1.0.0\"}}",
                "{\"actor\":\"a\",\"type\":\"Saga.Knight\",\"members\":{\"name\":\"A\",\"rank\":\"Sir\"}}",
                "{\"source\":\"s\"}",
                "{\"proposition\":1,\"type\":\"Saga.Errand\",\"members\":{\"doer\":\"a\",\"mood\":\"angry\"}}",
                "{\"source\":\"s\",\"what\":1,\"locators\":[1]}",
            ]),
            Files.Unsealed);

        Assert.Equal("Sir", (string)facts.Get<Hero>("a").Title!.Value);
        Assert.Equal(Mood.Cross, Assert.IsType<Quest>(Assert.Single(facts.Claims).What).Mood);
    }

    [Fact]
    public void Seal_is_asked_for() =>
        AssertRefused(Files.Joined(s_lines[..^1]), s_lines.Count - 1, "without a seal");

    [Fact]
    public void Broken_seal_is_refused() =>
        AssertRefused(Files.Joined([.. s_lines[..^1], "{\"lines\":1,\"crc32c\":\"00000000\"}"]), s_lines.Count, "the seal is broken");

    [Fact]
    public void Nothing_follows_the_seal() =>
        AssertRefused(Files.Joined([.. s_lines, s_lines[1]]), s_lines.Count + 1, "nothing may follow");

    [Fact]
    public void Byte_order_mark_is_refused() => AssertRefused([0xEF, 0xBB, 0xBF, .. Small.File], 1, "byte order mark");

    [Fact]
    public void Bytes_that_are_no_Utf8_are_refused() =>
        AssertRefused([.. Files.Joined(s_lines[..1]), 0x22, 0xC3, 0x28, (byte)'\n'], 2, "UTF-8");

    [Fact]
    public void Line_over_the_limit_is_refused_and_reading_goes_on()
    {
        var bytes = Files.Joined([s_lines[0], "{\"x\":\"" + new string('X', 10_000_000) + "\"}", "{\"y\":1}"]);
        Files.TryRead(bytes, out var issues, Files.Unsealed with { MaxLineLength = 1000 });

        Assert.Equal([(2, "the line is longer than 1000 bytes."), (3, "the line is not an actor, a source, a proposition, a claim or a seal.")],
            issues.Select(static issue => (issue.Line, issue.Message)));
    }

    [Theory]
    [InlineData("{\"actor\":\"b\",\"type\":\"Saga.Squire\",\"members\":{\"name\":\"B\",\"since\":\"*\"}}")]
    [InlineData("{\"actor\":\"*\",\"type\":\"Saga.Hero\",\"members\":{\"name\":\"B\"}}")]
    [InlineData("{\"actor\":\"b\",\"type\":\"*\",\"members\":{\"name\":\"B\"}}")]
    [InlineData("{\"actor\":\"b\",\"type\":\"Saga.Hero\",\"members\":{\"*\":\"B\"}}")]
    [InlineData("{\"*\":1}")]
    public void Ten_megabytes_of_nonsense_give_a_short_message(string line)
    {
        var bytes = Files.Joined([s_lines[0], line.Replace("*", new('X', 10_000_000), StringComparison.Ordinal)]);
        Assert.Null(Files.TryRead(bytes, out var issues, Files.Unsealed));
        Assert.All(issues, static issue => Assert.InRange(issue.ToString().Length, 1, 2000));
    }

    [Fact]
    public void Propositions_ten_thousand_deep_are_refused_quickly() =>
        AssertRefusedQuickly(10_000, static i => $"{{\"proposition\":{i},\"type\":\"Saga.Echo\",\"members\":{{\"of\":{Before(i)}}}}}");

    [Fact]
    public void Propositions_that_refer_twice_to_each_other_are_refused_quickly() => AssertRefusedQuickly(
        60, static i => $"{{\"proposition\":{i},\"type\":\"Saga.Echo\",\"members\":{{\"of\":{Before(i)},\"others\":[{(i == 1 ? "" : i - 1)}]}}}}");

    [Fact]
    public void Claims_that_tell_of_each_other_twice_are_refused_quickly()
    {
        var facts = new FactBase.Builder();
        var article = facts.Read(new Source("paper"));
        var claim = article.At(1).Assert(new Feud { Rivals = [new Hero("anna") { Name = "Anna" }] });

        Assert.Throws<ValidationException>(() =>
        {
            for (var i = 0; i < 16; i++)
            {
                claim = article.At(1).Assert(new Echo { Of = claim, Tale = claim });
            }
        });
    }

    [Fact]
    public void Facts_as_deep_as_can_be_are_read_back_and_deeper_ones_not_made()
    {
        var facts = Deep(Nested(255));

        Assert.True(FactBase.Diff(facts, Files.Read(Files.Write(facts))).IsEmpty);
        Assert.Throws<ValidationException>(() => Deep(Nested(256)));
    }

    [Fact]
    public void Long_lists_are_read_in_no_time()
    {
        var places = string.Join(',', Enumerable.Range(1, 300_000));
        var names = string.Join(',', Enumerable.Range(1, 300_000).Select(static i => $"\"m{i}\":1"));
        var watch = Stopwatch.StartNew();
        var bytes = Files.Joined([.. s_lines[..^1], $"{{\"source\":\"paper\",\"what\":1,\"locators\":[{places}],{names}}}"]);
        Assert.Null(Files.TryRead(bytes, out _, Files.Unsealed));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static string Before(int i) => i == 1 ? "\"anna\"" : (i - 1).ToString(CultureInfo.InvariantCulture);

    private static Relation Nested(int levels)
    {
        Relation relation = new Oath { Swearer = new Hero("anna") { Name = "Anna" } };
        for (var i = 1; i < levels; i++)
        {
            relation = new Echo { Of = relation };
        }

        return relation;
    }

    private static FactBase Deep(Relation relation)
    {
        var facts = new FactBase.Builder();
        facts.Read(new Source("paper")).At(1).Assert(relation);
        return facts.Build();
    }

    private static void AssertRefusedQuickly(int count, Func<int, string> line)
    {
        var watch = Stopwatch.StartNew();
        var anna = "{\"actor\":\"anna\",\"type\":\"Saga.Hero\",\"members\":{\"name\":\"Anna\"}}";
        var last = $"{{\"source\":\"s\",\"what\":{count},\"locators\":[1]}}";
        var bytes = Files.Joined([s_lines[0], anna, "{\"source\":\"s\"}", .. Enumerable.Range(1, count).Select(line), last]);
        Assert.Null(Files.TryRead(bytes, out var issues, Files.Unsealed));
        Assert.Contains("levels deep", issues[0].Message, StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static void AssertRefused(byte[] bytes, int line, string message)
    {
        Assert.Null(Files.TryRead(bytes, out var issues));
        Assert.Contains(issues, issue => issue.Line == line && issue.Message.Contains(message, StringComparison.Ordinal));
    }
}
