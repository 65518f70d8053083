namespace Dramatis.Serialization.Tests;

public sealed class BadInputTests
{
    private const string Header = """{"dramatis":1,"schemas":{"Saga":"1.4.2"}}""";
    private const string Anna = """{"actor":"anna","type":"Saga.Hero","members":{"name":"Anna"}}""";
    private const string Source = """{"source":"s"}""";
    private const string Quest = """{"proposition":1,"type":"Saga.Quest","members":{"doer":"anna"}}""";
    private const string Claim = """{"source":"s","what":1,"locators":[1]}""";

    private const string IdForm =
        "write [prefix:]local, the prefix of a-z, 0-9 and - with a letter first, the local part of A-Z, a-z, 0-9 and "
        + ". _ ~ - with a letter or a digit first, at most 200 characters.";

    public static TheoryData<string, int, string, string> Lines { get; } = new()
    {
        // Types and members.
        { """{"actor":"x","type":"Saga.Heroe","members":{"name":"X"}}""", 6, "type", "unknown actor type Saga.Heroe. Did you mean Saga.Hero?" },
        { """{"actor":"x","type":"Saga.Being","members":{"name":"X"}}""", 6, "type", "Saga.Being is abstract; use a type that derives from it." },
        { """{"actor":"x","members":{"name":"X"}}""", 6, "type", "the name of a type is expected." },
        { """{"actor":"x y","type":"Saga.Hero","members":{"name":"X"}}""", 6, "actor", $"is \"x y\"; an id is expected: {IdForm}" },
        { """{"actor":"NCBIGene:1","type":"Saga.Hero","members":{"name":"X"}}""", 6, "actor", $"is \"NCBIGene:1\"; an id is expected: {IdForm}" },
        { """{"source":"a/b"}""", 6, "source", $"is \"a/b\"; an id is expected: {IdForm}" },
        { """{"actor":7,"type":"Saga.Hero","members":{"name":"X"}}""", 6, "actor", "is 7; an id is expected." },
        { """{"actor":"x","type":"Saga.Guild","members":{"name":"X","age":3}}""", 6, "members.age", "is unknown here; there are name." },
        { """{"actor":"x","type":"Saga.Guild","members":{"name":7}}""", 6, "members.name", "is 7; a text is expected." },
        { """{"actor":"x","type":"Saga.Guild","members":{"name":null}}""", 6, "members.name", "is null; leave the member out." },
        { """{"actor":"x","type":"Saga.Guild","members":{"name":["X"]}}""", 6, "members.name", "is [\"X\"]; a text is expected." },
        { """{"actor":"x","type":"Saga.Guild","members":{"name":"X","name":"Y"}}""", 6, "members.name", "is given twice." },
        { """{"actor":"x","type":"Saga.Guild","members":[]}""", 6, "members", "is []; an object is expected." },
        { """{"actor":"x","type":"Saga.Hero","members":{"name":"X","rating":11}}""", 6, "members", "Rating is 11; it must be from 0 to 10. [range]" },
        { """{"actor":"x","type":"Saga.Hero","members":{"name":"X","rating":1e999}}""", 6, "members.rating", "is 1e999; an integer of 64 bits such as -12 is expected." },
        { """{"actor":"x","type":"Saga.Squire","members":{"name":"X","since":"2024-13-01"}}""", 6, "members.since", "is \"2024-13-01\"; month 13 does not exist (at position 5)." },
        { """{"actor":"x","type":"Saga.Squire","members":{"name":"X","since":""}}""", 6, "members.since", "is \"\"; a year of 4 digits or X is missing" },

        { """{"proposition":2,"type":"Saga.Quest","members":{"length":0.12345678901234567890123456789012}}""", 6, "members.length", "is 0.12345678901234567890123456789012; a decimal number of at most 28 digits such as 12.5 is expected." },
        { """{"proposition":2,"type":"Saga.Quest","members":{"length":1e-300}}""", 6, "members.length", "is 1e-300; a decimal number of at most 28 digits such as 12.5 is expected." },

        // Quantities.
        { """{"proposition":2,"type":"Saga.Quest","members":{"dead":"P"}}""", 6, "members.dead", "is \"P\"; 'P' is not a decimal number of at most 28 digits such as 12.5 (at position 0)." },
        { """{"proposition":2,"type":"Saga.Quest","members":{"dead":"3..."}}""", 6, "members.dead", "is \"3...\"; '.' is not a decimal number of at most 28 digits such as 12.5 (at position 3)." },
        { """{"proposition":2,"type":"Saga.Quest","members":{"dead":"~"}}""", 6, "members.dead", "is \"~\"; a number is missing (at position 1)." },
        { """{"proposition":2,"type":"Saga.Quest","members":{"dead":"1..0"}}""", 6, "members.dead", "is \"1..0\"; the bounds are in the wrong order; write 0..1 (at position 0)." },
        { """{"proposition":2,"type":"Saga.Quest","members":{"dead":"NaN"}}""", 6, "members.dead", "is \"NaN\"; 'NaN' is not a decimal number of at most 28 digits such as 12.5 (at position 0)." },
        { """{"proposition":2,"type":"Saga.Quest","members":{"dead":"1e-29"}}""", 6, "members.dead", "is \"1e-29\"; '1e-29' is not a decimal number of at most 28 digits such as 12.5 (at position 0)." },
        { """{"proposition":2,"type":"Saga.Quest","members":{"dead":"1e999999999999"}}""", 6, "members.dead", "is \"1e999999999999\"; '1e999999999999' is not a decimal number of at most 28 digits such as 12.5 (at position 0)." },
        { """{"proposition":2,"type":"Saga.Quest","members":{"dead":4}}""", 6, "members.dead", "is 4; a quantity such as 3, 3..4 or ~30 km is expected." },
        { """{"actor":"x","type":"Saga.Hero","members":{"name":"X","slain":"4 km"}}""", 6, "members", "Slain is '4 km'; it takes no unit. [unit]" },
        { """{"actor":"x","type":"Saga.Hero","members":{"name":"X","slain":"..-1"}}""", 6, "members", "Slain is at most -1; it must be at least 0. [range]" },
        { """{"actor":"x","type":"Saga.Hero","members":{"name":"X","purse":"4"}}""", 6, "members", "Purse is '4'; its unit must be USD or EUR. [unit]" },
        { """{"actor":"x","type":"Saga.Hero","members":{"name":"X","purse":"4 GBP"}}""", 6, "members", "Purse is '4 GBP'; its unit must be USD or EUR. [unit]" },
        { """{"proposition":2,"type":"Saga.Quest","members":{"cost":"4USD"}}""", 6, "members.cost", "is \"4USD\"; a blank is missing before the unit 'USD' (at position 1)." },

        // References.
        { """{"proposition":2,"type":"Saga.Quest","members":{"doer":"nobody"}}""", 6, "members.doer", "no earlier line contains the actor nobody." },
        { """{"proposition":2,"type":"Saga.Quest","members":{"doer":"a/b"}}""", 6, "members.doer", $"is \"a/b\"; an actor's id is expected: {IdForm}" },
        { """{"proposition":2,"type":"Saga.Quest","id":"q/1","members":{"doer":"anna"}}""", 6, "id", $"is \"q/1\"; an id is expected: {IdForm}" },
        { """{"proposition":2,"type":"Saga.Echo","members":{"of":9}}""", 6, "members.of", "no earlier line contains the proposition 9." },
        { """{"proposition":2,"type":"Saga.Echo","members":{"of":2}}""", 6, "members.of", "no earlier line contains the proposition 2." },
        { """{"proposition":2,"type":"Saga.Echo","members":{"of":{"claim":"00000000000000000000000000000000"}}}""", 6, "members.of.claim", "no earlier line contains the claim 00000000000000000000000000000000." },
        { """{"proposition":2,"type":"Saga.Quest","members":{"doer":1}}""", 6, "members.doer", "is 1; a Saga.Quest cannot play here; Saga.Being is expected." },
        { """{"proposition":1,"type":"Saga.Quest","members":{"doer":"anna"}}""", 6, "proposition", "1 already exists in line 4." },
        { """{"actor":"anna","type":"Saga.Hero","members":{"name":"Other"}}""", 6, "actor", "anna already exists in line 2." },
        { """{"source":"s","title":"Other"}""", 6, "source", "s already exists in line 3." },
        { """{"source":"r","what":1,"locators":[1]}""", 6, "source", "no earlier line contains the source r." },
        { """{"source":"a/b","what":1,"locators":[1]}""", 6, "source", $"is \"a/b\"; a source's id is expected: {IdForm}" },

        // Claims.
        { """{"source":"s","what":1,"locators":[2],"modality":"plannd"}""", 6, "modality", "is \"plannd\"; one of actual, attempted, planned, promised, threatened, offered, considered, demanded, recommended, desired, expected is expected." },
        { """{"source":"s","what":1}""", 6, "locators", "a claim needs at least one place." },
        { """{"source":"s","what":1,"locators":[0]}""", 6, "locators[0]", "is 0; a paragraph's number from 1, or an object with paragraph and either column or start and end is expected." },
        { """{"source":"s","what":1,"locators":[{"paragraph":1,"start":4,"end":4}]}""", 6, "locators[0]", "is {\"paragraph\":1,\"start\":4,\"end\":4}; a paragraph's number from 1, or an object with paragraph and either column or start and end is expected." },
        { """{"claim":"00000000000000000000000000000000","source":"s","what":1,"locators":[2],"recurrence":"general"}""", 6, "claim", "is 00000000000000000000000000000000, but the id of this content is " },
        { """{"source":"s","what":1,"locators":[2],"retracts":["00000000000000000000000000000000"],"certainty":"uncommitted"}""", 6, "", "refers to the claim 00000000000000000000000000000000, which is not in the file." },
        { """{"source":"s","what":1,"locators":[2],"condition":{}}""", 6, "condition", "a condition has either what, a proposition, or words." },
        { """{"source":"s","what":1,"locators":[2],"saidOn":{"relation":"year","offset":1}}""", 6, "saidOn", "a time has exactly one of edtf, source, claim and proposition." },
        { """{"source":"s","what":1,"locators":[2],"holders":["anna"]}""", 6, "Holders", "An actual claim has no holders; leave them out." },

        // Lines.
        { """{"actor":"x",}""", 6, "", "the line is not JSON, from byte 13: " },
        { """{"actor":"x"} // said""", 6, "", "the line is not JSON, from byte 14: " },
        { """["actor"]""", 6, "", "the line must be a JSON object." },
        { """{"actor":"\ud800"}""", 6, "", "a text holds half of a surrogate pair." },
        { """{"name":"X"}""", 6, "", "the line is not an actor, a source, a proposition, a claim or a seal." },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_bad_line_is_named_with_the_member_and_what_was_expected(
        string bad, int line, string member, string message)
    {
        Assert.Null(Read(out var issues, Header, Anna, Source, Quest, Claim, bad));

        var issue = Assert.Single(issues);
        Assert.Equal((line, member), (issue.Line, issue.Member));
        Assert.StartsWith(message, issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"dramatis":3,"schemas":{"Saga":"1.4.2"}}""", "dramatis", "is 3; a version from 1 to 2 is expected.")]
    [InlineData("""{"dramatis":1,"schemas":{"Saga":"1.5.0"}}""", "schemas.Saga", "is \"1.5.0\"; 1.4.2 or an earlier one that it can read is expected.")]
    [InlineData("""{"dramatis":1,"schemas":{"Saga":"0.9.0"}}""", "schemas.Saga", "is \"0.9.0\"; 1.4.2 or an earlier one that it can read is expected. Files of an earlier major version, as after renames, are read with FactFileOptions.EarlierMajor (--earlier-major).")]
    [InlineData("""{"dramatis":1,"schemas":{"Epic":"1.0.0"}}""", "schemas.Epic", "unknown schema Epic; known are Saga.")]
    [InlineData("""{"actor":"anna","type":"Saga.Hero","members":{"name":"Anna"}}""", "dramatis", "is missing: the first line is a header such as {\"dramatis\":1,\"schemas\":{}}.")]
    public void A_header_of_something_else_is_refused(string header, string member, string message)
    {
        Assert.Null(Read(out var issues, header));

        Assert.Equal(new FactFileIssue(1, member, message), Assert.Single(issues));
    }

    [Fact]
    public void A_file_of_an_earlier_minor_version_is_read_with_its_former_names()
    {
        var facts = Read(
            out _,
            """{"dramatis":1,"schemas":{"Saga":"1.2.0"}}""",
            """{"actor":"anna","type":"Saga.Knight","members":{"name":"Anna","rank":"Dame"}}""");

        Assert.Equal("Dame", facts!.Get<Hero>("anna").Title?.Value);
    }

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("-0.0", "0")]
    [InlineData("15e-1", "1.5")]
    [InlineData("1E2", "100")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void A_decimal_is_read_exactly(string written, string expected)
    {
        var quest = $$$"""{"proposition":1,"type":"Saga.Quest","members":{"length":{{{written}}}}}""";

        var facts = Read(out _, Header, Source, quest, Claim);

        var value = decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(value, facts!.ClaimsOf<Quest>().Single().What.Length);
    }

    [Fact]
    public void All_bad_lines_are_reported_at_once_and_nothing_is_loaded()
    {
        Assert.Null(Read(
            out var issues,
            Header,
            """{"actor":"x","type":"Saga.Hero","members":{"name":1,"rating":"high"}}""",
            """{"proposition":1,"type":"Saga.Quest","members":{"doer":"x","lenght":1}}""",
            """{"source":"s","uri":7}"""));

        Assert.Equal(
            [(2, "members.name"), (2, "members.rating"), (3, "members.lenght"), (4, "uri")],
            issues.Select(static issue => (issue.Line, issue.Member)));
    }

    [Fact]
    public void Reading_stops_after_as_many_issues_as_are_allowed()
    {
        var bad = Enumerable.Repeat("""{"actor":"x"}""", 50);

        Files.TryRead(Files.Joined(bad.Prepend(Header)), out var issues, Files.Unsealed with { MaxIssues = 7 });

        Assert.Equal(7, issues.Count);
    }

    [Theory]
    [InlineData(10_000_000, "is \"XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX...; ")]
    public void A_huge_text_is_no_date_and_is_not_repeated(int length, string message)
    {
        var bad = """{"actor":"x","type":"Saga.Squire","members":{"name":"X","since":"DATE"}}"""
            .Replace("DATE", new('X', length), StringComparison.Ordinal);

        Assert.Null(Read(out var issues, Header, bad));

        var issue = Assert.Single(issues);
        Assert.StartsWith(message, issue.Message, StringComparison.Ordinal);
        Assert.InRange(issue.Message.Length, 1, 300);
    }

    [Fact]
    public void A_line_beyond_the_limit_is_passed_over()
    {
        var file = Files.Joined([Header, new string(' ', 200_000), Anna]);

        Files.TryRead(file, out var issues, Files.Unsealed with { MaxLineLength = 100_000 });

        Assert.Equal(new FactFileIssue(2, "", "the line is longer than 100000 bytes."), Assert.Single(issues));
    }

    [Theory]
    [InlineData(100_001)]
    [InlineData(200_000)]
    public void A_last_line_beyond_the_limit_is_reported_though_nothing_ends_it(int length)
    {
        var file = Files.Joined([Header]).Concat(Files.Bytes(new string(' ', length))).ToArray();

        Files.TryRead(file, out var issues, Files.Unsealed with { MaxLineLength = 100_000 });

        Assert.Equal(new FactFileIssue(2, "", "the line is longer than 100000 bytes."), Assert.Single(issues));
    }

    [Fact]
    public void Propositions_that_refer_to_each_other_without_end_are_refused_at_once()
    {
        var doubling = Enumerable.Range(2, 60).Select(static n => FormattableString.Invariant(
            $$$"""{"proposition":{{{n}}},"type":"Saga.Echo","members":{"of":{{{n - 1}}},"others":[{{{n - 1}}}]}}"""));

        Assert.Null(Read(out var issues, [Header, Anna, Source, Quest, .. doubling, """{"source":"s","what":61,"locators":[1]}"""]));

        Assert.Contains("more than 10000 altogether", issues[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x7B, 0x7D }, "the file begins with a byte order mark; save it as UTF-8 without one.")]
    [InlineData(new byte[] { 0x7B, 0x22, 0xFF, 0x22, 0x7D }, "the line is not well-formed UTF-8.")]
    [InlineData(new byte[0], "the file is empty; a header is expected.")]
    public void Bytes_that_are_no_text_are_refused(byte[] file, string message)
    {
        Assert.Null(Files.TryRead(file, out var issues));

        Assert.Equal(new FactFileIssue(1, "", message), issues[0]);
    }

    private static FactBase? Read(out IReadOnlyList<FactFileIssue> issues, params string[] lines) =>
        Files.TryRead(Files.Joined(lines), out issues, Files.Unsealed);
}
