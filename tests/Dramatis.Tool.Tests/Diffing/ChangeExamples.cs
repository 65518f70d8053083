namespace Dramatis.Tool.Tests.Diffing;

/// <summary>An example of every kind of change: an edit of <c>Play.dramatis.yaml</c>, or two texts.</summary>
internal static class ChangeExamples
{
    private const string More = "dramatis: 1\nnamespace: More\nenums: { Side: { left: Left., right: Right. } }\n";

    public static string Play { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Play.dramatis.yaml"));

    public static IReadOnlyList<ChangeExample> All { get; } =
    [
        new("DIFF001", [Play], [Play, More]),
        new("DIFF002", [Play, More], [Play]),
        Edit("DIFF003", ("namespace: Play", "namespace: Drama")),
        new("DIFF004", [Versioned("1.0.0")], [Versioned("1.1.0")]),
        Edit("DIFF005", ("summary: A play.", "summary: A play.\nversion: 1.0.0")),
        new(
            "DIFF006",
            [Play, More],
            [With(Play, ("summary: A play.", "summary: A play.\nimports: [More]")), More]),
        Edit("DIFF007", ("A nickname.", "What friends say.")),
        Edit("DIFF008", ("A nickname.", "A nickname., deprecated: { since: 1.2.0 }")),
        Edit("DIFF009", ("summary: A nickname.", "summary: A nickname., renamedFrom: alias")),
        Edit("DIFF010", (", renamedFrom: before", "")),
        Edit("DIFF020", ("  Place:\n    is: Named\n", "  Place:\n    is: Named\n  Topic:\n    is: Named\n")),
        Edit("DIFF021", ("  Echo:\n    roles: { sound: Place }\n", ""), ("      about: Echo?\n", "")),
        Edit("DIFF022", ("Place", "Spot"), ("  Spot:\n", "  Spot:\n    renamedFrom: Place\n")),
        Edit("DIFF023", ("  Echo:\n", "  Reverb:\n    renamedFrom: Echo\n"), ("about: Echo", "about: Reverb")),
        Edit(
            "DIFF024",
            ("  Score:\n    is: integer\n    range: 0..10\n    check: value != 9\n  HighScore:\n    is: Score\n", ""),
            ("  Mood:\n", "  Score: { one: 1., two: 2. }\n  Mood:\n")),
        Edit("DIFF025", ("  Echo:\n", "  Echo:\n    abstract: true\n")),
        Edit("DIFF026", ("    is: Named\n    abstract: true\n", "    is: Named\n")),
        Edit("DIFF027", ("relations:\n", "relations:\n  Resound:\n    is: Echo\n")),
        Edit("DIFF028", ("    is: Agent\n    fields:\n      tags", "    is: Named\n    fields:\n      tags")),
        Edit("DIFF029", ("  Place:\n    is: Named\n", "  Place:\n    is: [Named, Marked]\n")),
        Edit(
            "DIFF030",
            ("    is: Contact\n", "    aspect: event\n"),
            ("key: [parties, title]", "key: [title]"),
            ("caption: '{parties} meet'", "caption: A meeting"),
            ("not-alone: { check: Parties.Count > 0", "not-alone: { check: Title.Length > 0")),
        Edit("DIFF031", ("    roles: { sound: Place }", "    is: Timed\n    roles: { sound: Place }")),
        Edit("DIFF032", ("    is: integer\n    range: 0..10\n    check: value != 9", "    is: text")),
        Edit("DIFF033", ("  HighScore:\n    is: Score", "  HighScore:\n    is: integer")),
        Edit("DIFF034", ("length: 1..20", "length: 4..20")),
        Edit("DIFF035", ("range: 0..10", "range: 0..12")),
        Edit("DIFF036", ("    abstract: true\n    aspect", "    trait: true\n    aspect")),
        Edit("DIFF040", ("      note: text\n", "      note: text\n      extra: text?\n")),
        Edit("DIFF041", ("      note: text\n", "      note: text\n      extra: text\n")),
        Edit("DIFF042", ("      note: text\n", "      note: text\n      extra: text = x\n")),
        Edit("DIFF043", ("      title: text\n", "      title: text\n      extra: text = x\n")),
        Edit("DIFF044", ("      seats: integer?\n", "")),
        Edit("DIFF045", ("      note: text\n", "      remark: { type: text, renamedFrom: note }\n")),
        Edit("DIFF046", ("      venue: Place?\n", "      where: { player: Place?, renamedFrom: venue }\n")),
        new(
            "DIFF047",
            [With(Play, ("      note: text\n", "      note: text?\n"))],
            [With(Play, ("      note: text\n", ""), ("true\n  Person", "true\n    fields: { note: text? }\n  Person"))]),
        Edit(
            "DIFF048",
            ("      venue: Place?\n", ""),
            ("      about: State | Place?\n", "      about: State | Place?\n      venue: Place?\n")),
        Edit("DIFF049", ("code: Code?", "code: Code")),
        new("DIFF050", [Plain("note: text")], [Plain("note: text?")]),
        Edit("DIFF051", ("      title: text\n", "      title: text?\n")),
        Edit("DIFF052", ("tune: text", "tune: text = none")),
        Edit("DIFF053", ("      seats: integer?", "      seats: integer = 2")),
        Edit("DIFF054", ("      form: Form = plain", "      form: Form?")),
        Edit("DIFF055", ("      form: Form = plain", "      form: Form = solemn")),
        Edit("DIFF056", ("      seats: integer?", "      seats: integer*")),
        Edit("DIFF057", ("Agent(1..4)", "Agent(2..4)")),
        Edit("DIFF058", ("Agent(1..4)", "Agent(1..5)")),
        Edit("DIFF059", ("      seats: integer?", "      seats: text?")),
        Edit("DIFF060", ("      score: Score?", "      score: HighScore?")),
        Edit("DIFF061", ("nick: { type: text?", "nick: { unique: true, type: text?")),
        new("DIFF062", [With(Play, ("code: Code?", "code: { type: Code?, unique: true }"))], [Play]),
        Edit("DIFF063", ("recommended: true", "recommended: false")),
        Edit("DIFF064", ("      venue: Place?\n", "      venue: { player: Place?, inverse: meetings }\n")),
        Edit("DIFF065", ("inverse: guestAt", "inverse: visits")),
        Edit("DIFF066", ("nick: { type: text?", "nick: { type: text = x")),
        Edit("DIFF067", ("      note: text\n", "      note: text?\n")),
        Edit("DIFF070", ("Host: State | Person", "Host: Person")),
        Edit("DIFF071", ("Host: State | Person", "Host: State | Person | Place")),
        Edit("DIFF072", ("      venue: Place?\n", "      venue: Place | Agent?\n")),
        Edit("DIFF073", ("      witness: Person\n", "      witness: { player: Person, acts: true }\n")),
        Edit("DIFF080", ("    aspect: state\n", "    aspect: timeless\n")),
        Edit("DIFF081", ("    roles: { sound: Place }", "    aspect: event\n    roles: { sound: Place }")),
        Edit("DIFF082", ("key: [parties, title]", "key: [parties]")),
        Edit("DIFF083", ("exclusive: [host, title]", "exclusive: [host]")),
        Edit("DIFF084", ("Feud: { witness: rival }", "Feud: { witness: other }")),
        Edit("DIFF085", ("modalities: [actual, planned]", "modalities: [actual]")),
        Edit("DIFF086", ("modalities: [actual, planned]", "modalities: [actual, planned, desired]")),
        Edit("DIFF087", ("caption: '{parties} meet'", "caption: 'meeting of {parties}'")),
        Edit("DIFF088", ("    modalities:", "    implies: { Hum: { witness: hummer, title: tune } }\n    modalities:")),
        Edit("DIFF089", ("    modalities:", "    total: { of: score, per: host, most: 10 }\n    modalities:")),
        Edit("DIFF090", ("    rules:\n", "    rules:\n      not-talks: Title != \"Talks\"\n")),
        Edit("DIFF091", ("Parties.Count > 0", "Parties.Count > 1")),
        Edit("DIFF092", ("      not-alone: { check: Parties.Count > 0, message: 'Alone.', renamedFrom: alone }\n", "")),
        Edit("DIFF093", ("check: Host is not null", "check: Venue is not null")),
        Edit("DIFF094", ("message: 'Alone.'", "message: 'Nobody else.'")),
        Edit(
            "DIFF095",
            ("not-alone: { check: Parties.Count > 0, message: 'Alone.', renamedFrom: alone }",
                "together: { check: Parties.Count > 0, message: 'Alone.', renamedFrom: not-alone }")),
        Edit("DIFF100", ("    secret: Secret.\n", "    secret: Secret.\n    loud: Loud.\n")),
        Edit("DIFF101", ("    solemn: Solemn.\n", "")),
        Edit("DIFF102", ("    cross: Cross.", "    angry: { summary: Cross., renamedFrom: cross }")),
        Edit("DIFF103", ("    solemn: Solemn.", "    grave: { summary: Solemn., renamedFrom: solemn }")),
        Edit("DIFF104", ("    calm: Calm.", "    calm: { summary: Calm., opposes: cross }")),
    ];

    private static ChangeExample Edit(string rule, params (string From, string To)[] edits) =>
        new(rule, [Play], [With(Play, edits)]);

    /// <summary>The play in which no optional member of a person comes before the note.</summary>
    private static string Plain(string note) => With(
        Play,
        ("    is: [Agent, Marked]\n", "    is: Agent\n"),
        ("      note: text\n", "      mark: text?\n"),
        ("      mood: Mood = calm\n", $"      {note}\n      mood: Mood = calm\n"));

    private static string Versioned(string version) =>
        With(Play, ("summary: A play.", $"summary: A play.\nversion: {version}"));

    /// <summary>A text with some edits; every edit must change something.</summary>
    public static string With(string text, params (string From, string To)[] edits)
    {
        foreach (var (from, to) in edits)
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        return text;
    }
}
