using System.Globalization;

namespace Dramatis.Serialization.Tests;

/// <summary>Lines that are wrong by themselves: each is refused with its number, its member and what was expected.</summary>
public sealed class BadLineTests
{
    private const string Header = "{\"dramatis\":1,\"schemas\":{\"Saga\":\"1.4.2\"}}";
    private const string Anna = "{\"actor\":\"anna\",\"type\":\"Saga.Hero\",\"members\":{\"name\":\"Anna\"}}";
    private const string Paper = "{\"source\":\"paper\"}";
    private const string Feud = "{\"proposition\":1,\"type\":\"Saga.Feud\",\"members\":{\"rivals\":[\"anna\"]}}";
    private const string Claim = "\"source\":\"paper\",\"what\":1,\"locators\":[1]";

    public static TheoryData<string, string, string> Wrong { get; } = new()
    {
        { "{\"actor\":\"b\",\"type\":\"Saga.Heroo\",\"members\":{\"name\":\"B\"}}", "type", "Did you mean Saga.Hero" },
        { "{\"actor\":\"b\",\"type\":\"Saga.Feud\",\"members\":{}}", "type", "unknown actor type Saga.Feud" },
        { "{\"actor\":\"b\",\"type\":\"Saga.Being\",\"members\":{}}", "type", "is abstract" },
        { "{\"actor\":\"b\",\"members\":{}}", "type", "name of a type is expected" },
        { "{\"actor\":\"b\",\"type\":\"Saga.Hero\",\"members\":{\"name\":\"B\",\"height\":1}}", "members.height", "unknown here; there are name" },
        { "{\"actor\":\"b\",\"type\":\"Saga.Hero\",\"members\":[]}", "members", "an object is expected" },
        { "{\"actor\":\"b\",\"type\":\"Saga.Hero\",\"members\":{\"name\":null}}", "members.name", "leave the member out" },
        { "{\"actor\":\"b\",\"type\":\"Saga.Hero\",\"members\":{\"name\":[\"B\"]}}", "members.name", "a text is expected" },
        { "{\"actor\":\"b\",\"type\":\"Saga.Hero\",\"members\":{\"name\":\"B\",\"name\":\"C\"}}", "members.name", "given twice" },
        { "{\"actor\":\"b\",\"type\":\"Saga.Hero\",\"members\":{\"name\":\"B\",\"rating\":1.5}}", "members.rating", "an integer" },
        { "{\"actor\":\"b\",\"type\":\"Saga.Hero\",\"members\":{\"name\":\"B\",\"rating\":1e400}}", "members.rating", "an integer" },
        { "{\"actor\":\"b\",\"type\":\"Saga.Hero\",\"members\":{\"name\":\"B\",\"rating\":\"5\"}}", "members.rating", "an integer" },
        { "{\"actor\":\"b\",\"type\":\"Saga.Squire\",\"members\":{\"name\":\"B\",\"since\":\"2024-13-01\"}}", "members.since", "2024-13-01" },
        { "{\"actor\":\"b\",\"type\":\"Saga.Squire\",\"members\":{\"name\":\"B\",\"since\":\"\"}}", "members.since", "is \"\"" },
        { "{\"actor\":\"b\",\"type\":\"Saga.Hero\",\"members\":{}}", "members", "Name" },
        { "{\"actor\":\"b c\",\"type\":\"Saga.Guild\",\"members\":{\"name\":\"B\"}}", "actor", "an id is expected" },
        { "{\"actor\":\"b\",\"type\":\"Saga.Guild\",\"identification\":\"known\",\"members\":{\"name\":\"B\"}}", "identification", "one of identified, anonymous, unresolved" },
        { Anna, "actor", "anna already exists in line 2" },
        { "{\"source\":\"paper\",\"title\":\"Other\"}", "source", "paper already exists in line 3" },
        { "{\"source\":\"s\",\"authors\":\"anna\"}", "authors", "an array is expected" },
        { "{\"source\":\"s\",\"authors\":[\"nobody\"]}", "authors[0]", "no earlier line contains the actor nobody" },
        { "{\"source\":\"s\",\"authors\":[\"anna\",[]]}", "authors[1]", "an actor's id" },
        { "{\"source\":\"s\",\"textHash\":\"abc\"}", "TextHash", "" },
        { "{\"source\":\"s\",\"paragraphing\":\"pages\"}", "paragraphing", "one of lines, blocks" },
        { "{\"source\":\"s\",\"title\":\"\\ud83d\"}", "", "half of a surrogate pair" },
        { "{\"proposition\":1,\"type\":\"Saga.Oath\",\"members\":{\"swearer\":\"anna\"}}", "proposition", "1 already exists in line 4" },
        { "{\"proposition\":2,\"type\":\"Saga.Deed\",\"members\":{}}", "type", "is abstract" },
        { "{\"proposition\":2,\"type\":\"Saga.Echo\",\"members\":{\"of\":2}}", "members.of", "contains the proposition 2" },
        { "{\"proposition\":2,\"type\":\"Saga.Echo\",\"members\":{\"of\":{}}}", "members.of", "an object with a claim" },
        { "{\"proposition\":2,\"type\":\"Saga.Echo\",\"members\":{\"of\":\"anna\",\"tale\":{}}}", "members.tale", "an object with a claim" },
        { "{\"proposition\":2,\"type\":\"Saga.Echo\",\"members\":{\"of\":\"anna\",\"others\":[\"anna\"]}}", "members.others[0]", "cannot play here; Relation is expected" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"prize\":\"anna\"}}", "members.prize", "anna, a Saga.Hero, cannot play here; Saga.Chest" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"relation\":\"before\"}}}", "members.on", "one of edtf, source, claim and proposition" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"source\":\"nowhere\"}}}", "members.on.source", "the source nowhere" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"relation\":\"year\",\"source\":\"paper\",\"offset\":-9223372036854775808}}}", "members.on.offset", "beyond the years" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"edtf\":\"2024\",\"offset\":1}}}", "members.on.offset", "only a time of the relation day, week, month or year" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"relation\":\"weekday\",\"source\":\"paper\"}}}", "members.on.weekday", "is missing" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"source\":\"paper\",\"weekday\":\"friday\"}}}", "members.on.weekday", "no time of this relation has it" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"relation\":\"last\",\"source\":\"paper\",\"weekday\":\"Freitag\"}}}", "members.on.weekday", "one of sunday, monday" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"relation\":\"withinBefore\",\"source\":\"paper\"}}}", "members.on.by", "is missing" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"source\":\"paper\",\"by\":\"P3D\"}}}", "members.on.by", "no time of this relation has it" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"relation\":\"before\",\"source\":\"paper\",\"by\":\"3D\"}}}", "members.on.by", "'P' is expected, not '3'" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"relation\":\"before\",\"source\":\"paper\",\"by\":\"P0D\"}}}", "members.on.by", "begins with 0" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"relation\":\"before\",\"source\":\"paper\",\"by\":\"P1000000000D\"}}}", "members.on.by", "beyond 999999999" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"source\":\"paper\",\"for\":2}}}", "members.on.for", "a duration such as P3D" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"relation\":\"day\",\"source\":\"paper\",\"by\":\"P3D\"}}}", "members.on.by", "no time of this relation" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"relation\":\"before\",\"source\":\"paper\",\"offset\":-1}}}", "members.on.offset", "day, week, month or year" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"source\":\"paper\",\"for\":\"P3D..P1D\"}}}", "members.on.for", "the first bound is greater" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"source\":\"paper\",\"for\":\"..\"}}}", "members.on.for", "is missing" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"relation\":\"lastMonth\",\"source\":\"paper\"}}}", "members.on.month", "is missing" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"relation\":\"lastMonth\",\"source\":\"paper\",\"month\":13}}}", "members.on.month", "1 to 12" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"relation\":\"weekend\",\"source\":\"paper\",\"month\":5}}}", "members.on.month", "no time of this relation" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"relation\":\"worded\"}}}", "members.on.words", "is missing" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"relation\":\"worded\",\"words\":\" \"}}}", "members.on.words", "is blank" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"on\":{\"relation\":\"worded\",\"words\":\"later\",\"source\":\"paper\"}}}", "members.on.source", "unknown here" },
        { "{\"proposition\":2,\"type\":\"Saga.Quest\",\"members\":{\"mood\":\"gloomy\"}}", "members.mood", "one of calm, cross, merry" },
        { "{" + Claim + ",\"locators\":[2]}", "locators", "given twice" },
        { "{\"source\":\"paper\",\"what\":1,\"locators\":[0]}", "locators[0]", "a paragraph's number from 1" },
        { "{\"source\":\"paper\",\"what\":1,\"locators\":[{\"paragraph\":1,\"start\":4,\"end\":4}]}", "locators[0]", "start and end" },
        { "{\"source\":\"paper\",\"what\":1,\"locators\":[{\"paragraph\":1,\"start\":9,\"end\":4}]}", "locators[0]", "start and end" },
        { "{\"source\":\"paper\",\"what\":1,\"locators\":[{\"paragraph\":1,\"part\":\"cue\"}]}", "locators[0]", "start and end" },
        { "{\"source\":\"paper\",\"what\":1,\"locators\":[{\"paragraph\":1,\"column\":1,\"part\":\"cue\"}]}", "locators[0]", "start and end" },
        { "{\"source\":\"paper\",\"what\":1,\"locators\":[{\"paragraph\":1,\"start\":0,\"end\":4,\"part\":\"verb\"}]}", "locators[0].part", "one of source, cue, words" },
        { "{\"source\":\"paper\",\"what\":1,\"locators\":[]}", "locators", "at least one place" },
        { "{\"source\":\"paper\",\"what\":1,\"locators\":1}", "locators", "an array is expected" },
        { "{\"source\":\"paper\",\"what\":9,\"locators\":[1]}", "what", "the proposition 9" },
        { "{\"source\":\"nowhere\",\"what\":1,\"locators\":[1]}", "source", "the source nowhere" },
        { "{\"claim\":\"00000000000000000000000000000001\"," + Claim + "}", "claim", "the id of this content is" },
        { "{\"claim\":\"XYZ\"," + Claim + "}", "claim", "32 hexadecimal digits" },
        { "{" + Claim + ",\"modality\":\"hoped\"}", "modality", "one of actual, attempted" },
        { "{" + Claim + ",\"modalPolarity\":\"denied\"}", "modalPolarity", "deny the proposition" },
        { "{" + Claim + ",\"holders\":[\"anna\"]}", "Holders", "has no holders" },
        { "{" + Claim + ",\"condition\":{\"what\":1,\"words\":\"x\"}}", "condition", "either what" },
        { "{" + Claim + ",\"condition\":{\"words\":\" \"}}", "condition.words", "blank" },
        { "{" + Claim + ",\"attribution\":[\"anna\"]}", "attribution[0]", "an array of speakers" },
        { "{" + Claim + ",\"attribution\":[[]]}", "attribution[0]", "needs a speaker" },
        { "{" + Claim + ",\"attribution\":[{\"to\":[\"anna\"]}]}", "attribution[0]", "needs a speaker" },
        { "{" + Claim + ",\"attribution\":[{\"by\":[\"anna\"],\"kind\":\"thought\"}]}", "attribution[0].kind", "one of said, believed, known" },
        { "{" + Claim + ",\"attribution\":[{\"by\":[\"anna\"],\"cues\":[\" \"]}]}", "attribution[0].cues", "blank" },
        { "{" + Claim + ",\"attribution\":[{\"by\":[\"nobody\"]}]}", "attribution[0].by[0]", "the actor nobody" },
        { "{" + Claim + ",\"attribution\":[{\"by\":[\"anna\"],\"cue\":\"said\"}]}", "attribution[0].cue", "unknown here" },
        { "{" + Claim + ",\"qualifiers\":[\"\"]}", "qualifiers[0]", "blank" },
        { "{" + Claim + ",\"qualifiers\":[2]}", "qualifiers[0]", "words, or an object with about and words" },
        { "{" + Claim + ",\"qualifiers\":[{\"words\":\"fully\"}]}", "qualifiers[0].about", "missing or blank" },
        { "{" + Claim + ",\"qualifiers\":[{\"about\":\"On\",\"words\":\" \"}]}", "qualifiers[0].words", "missing or blank" },
        { "{" + Claim + ",\"qualifiers\":[{\"about\":\"On\",\"words\":\"fully\",\"to\":1}]}", "qualifiers[0].to", "unknown here" },
        { "{" + Claim + ",\"wordings\":[{\"who\":\"anna\",\"words\":\"x\",\"how\":\" \"}]}", "wordings[0].how", "blank" },
        { "{\"source\":\"s\",\"doubts\":[{\"why\":\"x\",\"otherReading\":\"00000000000000000000000000000001\"}]}", "Doubts", "no other reading" },
        { "{" + Claim + ",\"doubts\":[{\"about\":\"x\"}]}", "doubts[0].why", "missing or blank" },
        { "{" + Claim + ",\"wordings\":[{\"words\":\"x\"}]}", "wordings[0].who", "missing" },
        { "{" + Claim + ",\"supersedes\":[\"00000000000000000000000000000001\"]}", "", "which is not in the file" },
        { "{" + Claim + ",\"quoted\":\"yes\"}", "quoted", "true or false" },
        { "{\"thing\":1}", "", "not an actor, a source" },
        { "[1]", "", "a JSON object" },
        { "{\"actor\":\"b\",}", "", "not JSON, from byte 13" },
        { "{\"actor\":\"b\"} // note", "", "not JSON" },
        { "{\"actor\":\"b\"", "", "not JSON" },
        { "{\"x\":" + new string('[', 1000) + new string(']', 1000) + "}", "", "not JSON" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Line_is_refused_at_its_member(string line, string member, string message)
    {
        var issues = Refused(Header, Anna, Paper, Feud, line);

        Assert.Contains(issues, issue => issue.Line == 5 && issue.Member == member
            && issue.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\"actor\":\"b\",\"type\":\"Saga.\\u0007\\u000aHero\"}")]
    [InlineData("{\"actor\":\"b\",\"\\u001b[31m\":1}")]
    [InlineData("{\"actor\":t\u0085}")]
    [InlineData("{\"actor\":\"\u009b\"}")]
    public void What_is_said_of_a_line_is_one_line_that_steers_no_terminal(string line) =>
        Assert.All(Refused(Header, line), static issue => Assert.DoesNotContain(issue.ToString(), char.IsControl));

    [Fact]
    public void Sound_lines_are_read() =>
        Assert.NotNull(Files.TryRead(Files.Joined([Header, Anna, Paper, Feud, "{" + Claim + "}", ""]), out _, Files.Unsealed));

    [Fact]
    public void Modality_that_a_relation_does_not_admit_is_refused()
    {
        var oath = "{\"proposition\":2,\"type\":\"Saga.Oath\",\"members\":{\"swearer\":\"anna\"}}";
        var claim = "{\"source\":\"paper\",\"what\":2,\"modality\":\"demanded\",\"locators\":[1]}";

        Assert.Equal(new(6, "Modality", "x"), Assert.Single(Refused(Header, Anna, Paper, Feud, oath, claim)) with { Message = "x" });
    }

    [Fact]
    public void Error_of_an_actor_is_kept_as_a_warning_where_the_claim_doubts_it()
    {
        var bert = "{\"actor\":\"bert\",\"type\":\"Saga.Hero\",\"members\":{\"name\":\"Bert\",\"rating\":99}}";
        var feud = "{\"proposition\":1,\"type\":\"Saga.Feud\",\"members\":{\"rivals\":[\"bert\"]}}";
        var claim = "{" + Claim + ",\"doubts\":[{\"about\":\"Rivals\",\"why\":\"smudged\"}]}";
        var facts = Files.Read(Files.Joined([Header, bert, Paper, feud, claim]), Files.Unsealed);

        Assert.Equal(Severity.Warning, Assert.Single(Assert.Single(facts.Claims).Whole.Warnings).Severity);
        Assert.Equal(2, Assert.Single(Refused(Header, bert, Paper, feud, "{" + Claim + "}")).Line);
        Assert.True(FactBase.Diff(facts, Files.Read(Files.Write(facts))).IsEmpty);
    }

    [Fact]
    public void Actor_with_an_error_is_reported_once_however_many_claims_name_it()
    {
        const string Bert = "{\"actor\":\"bert\",\"type\":\"Saga.Hero\",\"members\":{\"name\":\"Bert\",\"rating\":99}}";
        var feud = Feud.Replace("anna", "bert", StringComparison.Ordinal);
        var claims = Enumerable.Range(1, 48).Select(static place => $"{{\"source\":\"paper\",\"what\":1,\"locators\":[{place}]}}");

        var issues = Refused([Header, "{\"actor\":\"a a\"}", Anna, Bert, Paper, feud, .. claims, "{\"y\":1}"]);

        Assert.Equal([2, 4, 55], issues.Select(static issue => issue.Line).Distinct());
        Assert.Equal("Rating is 99; it must be from 0 to 10. [range]", Assert.Single(issues, static issue => issue.Line == 4).Message);
    }

    [Fact]
    public void Every_bad_line_is_reported_once_and_nothing_is_loaded()
    {
        var issues = Refused(Header, "{\"actor\":\"a a\"}", Anna, "nonsense", Paper, "{\"source\":\"s\",\"x\":1}", Feud, "{\"y\":1}");

        Assert.Equal([2, 4, 6, 8], issues.Select(static issue => issue.Line).Distinct());
    }

    [Fact]
    public void Reading_stops_after_as_many_issues_as_allowed()
    {
        var lines = Enumerable.Range(0, 500).Select(static i => "{\"x\":" + i.ToString(CultureInfo.InvariantCulture) + "}");
        Files.TryRead(Files.Joined([Header, .. lines]), out var issues, Files.Unsealed with { MaxIssues = 7 });

        Assert.Equal(7, issues.Count);
    }

    private static IReadOnlyList<FactFileIssue> Refused(params string[] lines)
    {
        Assert.Null(Files.TryRead(Files.Joined(lines), out var issues, Files.Unsealed));
        return issues;
    }
}
