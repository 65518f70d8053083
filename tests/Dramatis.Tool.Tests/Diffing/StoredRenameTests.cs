using System.Text;

namespace Dramatis.Tool.Tests.Diffing;

/// <summary>Facts that were saved before a rename, read by the code that is generated after it.</summary>
public sealed class StoredRenameTests
{
    private const string First = """
        dramatis: 1
        namespace: Twice
        enums: { Tone: { soft: Soft., sharp: Sharp. } }
        actors: { Person: { fields: { name: text } } }
        relations:
          Talk:
            roles: { by: Person? }
            fields: { w: text?, tone: Tone = soft }
            key: [by]
          Speech:
            is: Talk
            roles: { by: Person }
            key: [by]
        """;

    private static readonly string s_second = ChangeExamples.With(
        First,
        ("Speech:", "Address:\n    renamedFrom: Speech"),
        ("roles: { by: Person? }", "roles: { who: { player: Person?, renamedFrom: by } }"),
        ("roles: { by: Person }", "roles: { who: Person }"),
        ("key: [by]", "key: [who]"),
        ("w: text?", "term: { type: text?, renamedFrom: w }"),
        ("sharp: Sharp.", "hard: { summary: Sharp., renamedFrom: sharp }"));

    private static readonly string s_third = ChangeExamples.With(
        s_second,
        ("Address:\n    renamedFrom: Speech", "Lecture:\n    renamedFrom: [Speech, Address]"),
        ("term: { type: text?, renamedFrom: w }", "words: { type: text?, renamedFrom: [w, term] }"),
        ("hard: { summary: Sharp., renamedFrom: sharp }", "harsh: { summary: Sharp., renamedFrom: [hard, sharp] }"));

    private static readonly string s_file = """
        {"dramatis":1,"schemas":{"Twice":null}}
        {"actor":"vale","type":"Twice.Person","members":{"name":"Vale"}}
        {"source":"radio"}
        {"proposition":1,"type":"Twice.Speech","members":{"by":"vale","w":"enough","tone":"sharp"}}
        {"source":"radio","what":1,"locators":[1]}
        {"proposition":2,"type":"Twice.Talk","members":{"by":"vale"}}
        {"source":"radio","what":2,"locators":[2],"doubts":[{"about":"W","why":"noise"}]}

        """.ReplaceLineEndings("\n");

    [Theory]
    [InlineData("DIFF022", "Play.Place", "Play.Spot")]
    [InlineData("DIFF023", "Play.Echo", "Play.Reverb")]
    [InlineData("DIFF045", "\"note\"", "\"remark\"")]
    [InlineData("DIFF046", "\"venue\"", "\"where\"")]
    [InlineData("DIFF102", "\"cross\"", "\"angry\"")]
    [InlineData("DIFF103", "\"solemn\"", "\"grave\"")]
    public void What_was_renamed_alone_is_saved_as_if_it_had_never_had_the_former_name(string rule, string from, string to)
    {
        var example = ChangeExamples.All.Single(example => example.Rule == rule);
        var facts = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Play.jsonl"));

        AssertSavedAsNew(example.Old[0], facts, example.New[0], ChangeExamples.With(facts, (from, to)));
    }

    // A member that is declared again has the former names that it has where it is declared first.
    [Fact]
    public void What_was_renamed_twice_is_read_under_both_names_that_it_had()
    {
        var second = ChangeExamples.With(
            s_file, ("Speech", "Address"), ("\"by\"", "\"who\""), ("\"w\"", "\"term\""), ("sharp", "hard"), ("\"W\"", "\"Term\""));
        var third = ChangeExamples.With(
            second, ("Address", "Lecture"), ("\"term\"", "\"words\""), ("hard", "harsh"), ("\"Term\"", "\"Words\""));

        AssertSavedAsNew(First, s_file, s_second, second);
        AssertSavedAsNew(s_second, second, s_third, third);
        AssertSavedAsNew(First, s_file, s_third, third);
    }

    [Fact]
    public void A_name_of_today_is_not_taken_for_a_former_one()
    {
        var swapped = ChangeExamples.With(
            First,
            ("w: text?", "w: { type: text?, renamedFrom: v }, v: { type: text?, renamedFrom: w }"),
            ("{ soft: Soft., sharp: Sharp. }", "{ soft: { summary: Soft., renamedFrom: sharp }, sharp: { summary: Sharp., renamedFrom: soft } }"));

        AssertSavedAsNew(First, s_file, swapped, s_file);
    }

    [Fact]
    public void Of_two_that_claim_one_former_name_the_first_has_it()
    {
        var both = ChangeExamples.With(
            First,
            ("w: text?", "a: { type: text?, renamedFrom: [w, w] }, b: { type: text?, renamedFrom: w }"),
            ("{ soft: Soft., sharp: Sharp. }", "{ soft: Soft., keen: { summary: Keen., renamedFrom: [sharp, sharp] }, curt: { summary: Curt., renamedFrom: sharp } }"));

        AssertSavedAsNew(
            First, s_file, both, ChangeExamples.With(s_file, ("\"w\"", "\"a\""), ("sharp", "keen"), ("\"W\"", "\"A\"")));
    }

    private static void AssertSavedAsNew(string oldSchema, string oldFacts, string newSchema, string newFacts)
    {
        var now = SchemaCode.Of([newSchema]).Format;
        var before = Save(SchemaCode.Of([oldSchema]).Format, Encoding.UTF8.GetBytes(oldFacts), new() { Unsealed = true });

        var expected = Save(now, Encoding.UTF8.GetBytes(newFacts), new() { Unsealed = true });

        Assert.Equal(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(Save(now, before, new())));
    }

    private static byte[] Save(FactFormat format, byte[] file, FactFileOptions options)
    {
        Assert.True(format.TryRead(new MemoryStream(file), out var facts, out var issues, options), string.Join('\n', issues));
        using var stream = new MemoryStream();
        format.Write(facts, stream);
        return stream.ToArray();
    }
}
