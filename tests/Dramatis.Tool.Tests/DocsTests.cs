namespace Dramatis.Tool.Tests;

public sealed class DocsTests : IDisposable
{
    private const string Meetings = """
        dramatis: 1
        namespace: Meetings
        version: 1.2.0
        summary: Who meets whom.
        types:
          Code: { is: text, length: 2..3, pattern: '[A-Z]{2}|x', examples: [NO], counterexamples: [''], check: value != "XX" }
        enums:
          Format:
            in-person: Face to face.
            remote:
        actors:
          Named: { trait: true, fields: { name: { type: text, summary: The name to show. } } }
          Agent: { is: Named, abstract: true }
          Person:
            is: Agent
            renamedFrom: Human
            fields: { code: { type: Code?, unique: true } }
          State: { is: Agent, summary: A country }
        roles:
          Host: { players: State, summary: A state or organisation that receives guests. }
        relations:
          Meeting:
            summary: Two or more agents meet.
            aspect: event
            caption: ['{guests} meet', a meeting]
            roles:
              host: Host?
              guests: { player: Agent(2..), inverse: meetings }
            fields:
              format: Format = in-person
              old: { type: text?, deprecated: { since: 1.1.0, reason: gone } }
            excludes: { Quarrel: { guests: rivals } }
            rules:
              host-is-no-guest: { check: '!Guests.Includes(Host)', severity: warning, message: '{host} is both.' }
          Quarrel: { roles: { rivals: Person(2) }, exclusive: [rivals], modalities: [actual] }
          Summit: { is: Meeting }
        """;

    private readonly SchemaFolder _folder = new();

    private string Out => Path.Combine(_folder.Path, "out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_actor_has_its_fields_bases_roles_and_the_relations_it_can_take_part_in()
    {
        Write(Meetings);

        var person = Page("Meetings/Person.md");
        Assert.Equal(["# Person", "## Fields", "## Bases", "## Takes part in"], person.Headings);
        Assert.Contains("Renamed from Human.", person.Paragraphs);
        Assert.Contains("Based on Agent", person.Paragraphs);
        Assert.Equal(
            [
                "name | text | one | The name to show. From Named.",
                "code | Code | at most one | Unique: no two actors have the same value.",
                "Meeting | guests | 2 or more | meetings | Two or more agents meet.",
                "Quarrel | rivals | exactly 2 |  | ",
            ],
            person.Rows);
        Assert.Contains("Roles: Host.", Page("Meetings/State.md").Paragraphs);
        Assert.Contains("Meeting | host | at most one |  | Two or more agents meet.", Page("Meetings/State.md").Rows);
    }

    [Theory]
    [InlineData("Hostilities", "Implies Opposition where the two of parties are opponent, opposed.")]
    [InlineData("Hostilities", "Usually implies Ties where parties is its parties and quality is hostile.")]
    [InlineData("Hostilities", "Excludes Cooperation where parties is its partners, if this holds for all players.")]
    [InlineData("Hostilities", "Goes badly with Ties where parties is its parties and quality is good or strained.")]
    [InlineData("Opposition", "Implied by Hostilities where the two of its parties are opponent, opposed.")]
    [InlineData("Presence", "Begun by Arrival where present is its who and area is its area.")]
    [InlineData("Withdrawal", "Ends Presence where withdrawing is its present and area is its area.")]
    [InlineData("OfficeHolding", "Implies ActsFor where holder is its agent and institution is its principal.")]
    [InlineData("Success", "Implies its matter.")]
    [InlineData("Shareholding", "Total: for each company, the sum of share at one time is at most 100.")]
    public void A_relation_tells_what_follows_and_what_clashes(string relation, string expected)
    {
        Write(File.ReadAllText(RepositoryRoot.Combine("tests", "Dramatis.Generator.Tests", "Cases", "Reasoning.dramatis.yaml")));

        Assert.Contains(expected, Page($"Cases-Reasoning/{relation}.md").Paragraphs);
    }

    [Theory]
    [InlineData("Quality", "strained | Neither good nor hostile. Opposite of good, hostile (soft).")]
    [InlineData("Cooperation", "partners | Power | 2 or more | Its players act: what an agent does here, its principal does.")]
    [InlineData("Trend", "matter | Relation | one | What speaks against it speaks against the whole.")]
    public void A_value_tells_its_opposites_and_a_position_whether_it_acts(string type, string expected)
    {
        Write(File.ReadAllText(RepositoryRoot.Combine("tests", "Dramatis.Generator.Tests", "Cases", "Reasoning.dramatis.yaml")));

        Assert.Contains(expected, Page($"Cases-Reasoning/{type}.md").Rows);
    }

    [Fact]
    public void A_relation_has_its_positions_fields_rules_and_what_it_excludes()
    {
        Write(Meetings);

        var meeting = Page("Meetings/Meeting.md");
        Assert.Equal(
            ["# Meeting", "## Positions", "## Fields", "## Rules", "### host-is-no-guest", "## Bases"],
            meeting.Headings.Where(heading => heading != "## Takes part in"));
        Assert.Equal(
            [
                "host | Host | at most one | ",
                "guests | Agent | 2 or more | Players find it as meetings.",
                "format | Format | one | in-person by default.",
                "old | text | at most one | Deprecated since 1.1.0: gone.",
            ],
            meeting.Rows);
        Assert.Equal(["!Guests.Includes(Host)"], meeting.Blocks("csharp"));
        Assert.Superset(
            new HashSet<string>
            {
                "Relation of Meetings.",
                "Aspect: event: it happens, and may say when (on).",
                "Key: guests. Equal keys mean the same proposition.",
                "Excludes Quarrel where guests is its rivals.",
                "Caption: {guests} meet, else a meeting.",
                "Message: {host} is both.. Severity: warning.",
                "Base of Summit",
            },
            meeting.Paragraphs.ToHashSet());
        Assert.Superset(
            new HashSet<string>
            {
                "Exclusive: rivals. For each combination, one at a time.",
                "Excluded by Meeting where rivals is its guests.",
                "Modalities: actual.",
            },
            Page("Meetings/Quarrel.md").Paragraphs.ToHashSet());
        Assert.Contains("guests | Agent | 2 or more | Players find it as meetings. From Meeting.", Page("Meetings/Summit.md").Rows);
    }

    [Fact]
    public void Types_enums_and_roles_show_their_values_and_who_uses_them()
    {
        Write(Meetings);

        var code = Page("Meetings/Code.md");
        Assert.Superset(
            new HashSet<string>
            {
                "Values: text.", "Length 2 to 3.", "Pattern [A-Z]{2}|x.", "Examples: NO.", "Not valid: (an empty text).", "Person, code",
            },
            code.Paragraphs.ToHashSet());
        Assert.Equal(["value != \"XX\""], code.Blocks("csharp"));
        Assert.Equal(["in-person | Face to face.", "remote | "], Page("Meetings/Format.md").Rows);
        Assert.Equal(
            ["State | A country.", "Meeting | host | at most one |  | Two or more agents meet."],
            Page("Meetings/Host.md").Rows);
    }

    [Fact]
    public void A_quantity_shows_its_units()
    {
        Write("dramatis: 1\nnamespace: Meetings\ntypes: { Cost: { is: quantity, units: [USD, '%'], range: 0.. } }\n");

        Assert.Superset(
            new HashSet<string> { "Values: quantity.", "Range from 0.", "Units USD, %." },
            Page("Meetings/Cost.md").Paragraphs.ToHashSet());
    }

    [Fact]
    public void The_index_lists_everything_by_namespace_and_kind()
    {
        Write(Meetings);

        string[] kinds = ["## Actors", "## Roles", "## Relations", "## Enums", "## Types"];
        Assert.Equal(["# Schema", .. kinds], Page("README.md").Headings);
        Assert.Equal("Meetings | Version 1.2.0. Who meets whom.", Page("README.md").Rows.First());
        Assert.Equal(["# Meetings", .. kinds, "## Inheritance"], Page("Meetings/README.md").Headings);
    }

    [Fact]
    public void Every_link_leads_to_a_page()
    {
        Assert.Equal(0, ToolRun.Of("docs", RepositoryRoot.Combine("schema"), "--out", Out).ExitCode);

        var links = Pages().SelectMany(path => new MarkdownPage(File.ReadAllText(path)).Links
            .Select(link => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, link)))).ToList();
        Assert.True(links.Count > 500);
        Assert.All(links, link => Assert.True(File.Exists(link), link));
    }

    [Fact]
    public void Diagrams_hold_nothing_but_ids_quoted_names_and_arrows()
    {
        Assert.Equal(0, ToolRun.Of("docs", RepositoryRoot.Combine("schema"), "--out", Out).ExitCode);

        const string Line = """
            ^(flowchart LR|classDiagram|    direction LR|    class n\d+\["[A-Za-z0-9_.]+"\]|    <<(abstract|trait)>> n\d+|    n\d+ <\|(--|\.\.) n\d+|    n\d+(\(\["[A-Za-z0-9_.]+"\]\)|\["[A-Za-z0-9_.]+"\]|\{\{"[A-Za-z0-9_.]+"\}\})|    n\d+ -- "[A-Za-z0-9]+ \([a-z0-9 ]+\)" --> n\d+|    n\d+ -\.-> n\d+)$
            """;
        var lines = Pages()
            .SelectMany(path => new MarkdownPage(File.ReadAllText(path)).Blocks("mermaid"))
            .SelectMany(diagram => diagram.Split('\n'))
            .ToList();
        Assert.True(lines.Count > 500);
        Assert.All(lines, line => Assert.Matches(Line.Trim(), line));
    }

    [Fact]
    public void A_family_that_is_too_large_is_not_drawn_in_part()
    {
        var many = Enumerable.Range(1, 201).Select(static i => FormattableString.Invariant($"  A{i}: {{ is: A0 }}\n"));
        Write("dramatis: 1\nnamespace: Many\nactors:\n  A0:\n" + string.Concat(many));

        Assert.Empty(Page("Many/README.md").Blocks("mermaid"));
        Assert.Contains(Page("Many/README.md").Paragraphs, text => text.Contains("too large to draw", StringComparison.Ordinal));
        Assert.Empty(Page("Many/A0.md").Blocks("mermaid"));
        Assert.Single(Page("Many/A1.md").Blocks("mermaid"));
    }

    [Fact]
    public void Pages_are_the_same_whatever_the_order_of_the_files_with_plain_line_ends()
    {
        var first = _folder.Add("a.dramatis.yaml", Meetings);
        var second = _folder.Add("b.dramatis.yaml", "dramatis: 1\r\nnamespace: Other\r\nsummary: |\r\n  a\r\n  b\r\nactors: { A: }\r\n");

        var one = Written("docs", first, second, "--out", Out);
        var two = Written("docs", second, first, "--out", Out);

        Assert.Equal(one, two);
        Assert.All(one.Values, text => Assert.DoesNotContain('\r', text));
        Assert.All(one.Values, text => Assert.Matches(@"[^\n]\n\z", text));
        Assert.All(one.Values, text => Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal));
    }

    private IEnumerable<string> Pages() => Directory.EnumerateFiles(Out, "*", SearchOption.AllDirectories);

    private MarkdownPage Page(string name) => new(File.ReadAllText(Path.Combine(Out, name)));

    private void Write(string schema) =>
        Assert.Equal(0, ToolRun.Of("docs", _folder.Add("a.dramatis.yaml", schema), "--out", Out).ExitCode);

    private Dictionary<string, string> Written(params string[] arguments)
    {
        Assert.Equal(0, ToolRun.Of(arguments).ExitCode);
        return Pages().Order(StringComparer.Ordinal).ToDictionary(path => path, File.ReadAllText);
    }
}
