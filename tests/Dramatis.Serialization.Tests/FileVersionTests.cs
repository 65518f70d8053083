using System.Text;
using System.Text.Json;

namespace Dramatis.Serialization.Tests;

/// <summary>A file has the lowest version of the format that can keep what it holds.</summary>
public sealed class FileVersionTests
{
    private static readonly EdtfDuration s_days = "P3D";

    public static TheoryData<When, int> Times => new()
    {
        { "2024-05", 1 },
        { When.Year("2024", -1), 1 },
        { When.Before("2024").Worded("before the year"), 1 },
        { When.Day("2024-05-06", -1), 2 },
        { When.Last(DayOfWeek.Friday, "2024-05-06"), 2 },
        { When.Before("2024", by: s_days), 2 },
        { When.During("2024").For(s_days), 2 },
        { When.During("2024").For(atLeast: s_days), 2 },
        { When.Month(5, "2024"), 2 },
        { When.LastWeekend("2024"), 2 },
        { When.Worded("during the rains"), 2 },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public void Version_follows_from_the_times(When time, int version)
    {
        Assert.Equal(version, Written(at => at.Assert(new Quest { On = time })));
        Assert.Equal(version, Written(at => at.Said(time).Assert(new Quest())));
        Assert.Equal(version, Written(at => at.If(new Quest { On = time }).Assert(new Quest())));
        Assert.Equal(version, Written(at => at.Assert(new Echo { Of = new Quest { On = time } })));
        Assert.Equal(version, Written(at => at.Assert(new Quest { On = When.Before(new Quest { On = time }) })));
    }

    [Fact]
    public void Version_follows_from_speakers_and_addressees()
    {
        var hero = new Hero("hero") { Name = "Aldo" };
        Assert.Equal(1, Written(at => at.By(hero).Promise(new Quest(), to: hero)));
        Assert.Equal(2, Written(at => at.By(hero, to: hero).Assert(new Quest())));
        Assert.Equal(2, Written(at => at.By(hero, cue: "said").Assert(new Quest())));
        Assert.Equal(2, Written(at => at.By(hero, kind: AttributionKind.Believed).Assert(new Quest())));
        Assert.Equal(2, Written(at => at.Assert(new Quest(), to: hero)));
        Assert.Equal(1, Written(at => at.As(hero, "the boy").Assert(new Quest { Doer = hero })));
        Assert.Equal(2, Written(at => at.As(hero, "the boy", how: "the title names him").Assert(new Quest { Doer = hero })));
        Assert.Equal(2, Written(at => at.Qualified("formally").Assert(new Quest())));
        Assert.Equal(2, Written(at => at.Qualified("noble", about: nameof(Quest.Doer)).Assert(new Quest { Doer = hero })));
        Assert.Equal(2, Written(at => at.Assert(new Saying { Summary = "all was well" })));
        Assert.Equal(2, Written(at => at.Assert(new Echo { Of = new Saying { Summary = "all was well" } })));
        Assert.Equal(2, Written(at => at.Assert(new Echo { Of = !new Quest() })));
        Assert.Equal(2, Written(at => at.If(new AnyOf { Of = [new Quest(), new Quest { Doer = hero }] }).Assert(new Quest())));
        Assert.Equal(1, Written(at => at.Assert(!new Quest())));
        Assert.Equal(2, Written(at => at.Assert(new SameAs { Happenings = [new Quest(), new Quest { Doer = hero }] })));
    }

    [Fact]
    public void Version_follows_from_the_places_and_the_paragraphs()
    {
        Assert.Equal(1, Version(Quoted(static reading => reading.At("old story"))));
        Assert.Equal(2, Version(Quoted(static reading => reading.At(cue: "told"))));

        var blocks = new FactBase.Builder();
        blocks.Read(new("paper"), "told\nthe story\n", Paragraphing.Blocks);
        Assert.Equal(2, Version(blocks.Build()));
    }

    [Fact]
    public void Places_and_paragraphs_are_written_and_read()
    {
        var facts = Quoted(static reading => reading.At(source: "Aldo", cue: "told", words: ["the", "story"]), Paragraphing.Blocks);
        var lines = Files.Lines(Files.Write(facts));
        Assert.Contains(
            """"locators":[{"paragraph":1,"start":0,"end":4,"part":"source"},{"paragraph":1,"start":5,"end":9,"part":"cue"},{"paragraph":1,"start":10,"end":13,"part":"words"},{"paragraph":1,"start":18,"end":23,"part":"words"}]"""",
            lines[^2],
            StringComparison.Ordinal);
        Assert.EndsWith("\",\"paragraphing\":\"blocks\"}", lines[1], StringComparison.Ordinal);

        var read = Files.Read(Files.Write(facts));
        Assert.Equal(facts.Claims.Single().Locators, read.Claims.Single().Locators);
        Assert.Equal(facts.Sources[0], read.Sources[0]);
        Assert.Equal(["Aldo", "told", "the", "story"], read.Claims.Single().Words(Story));
    }

    [Fact]
    public void The_hash_of_a_text_that_is_read_late_is_written()
    {
        var facts = new FactBase.Builder();
        var (paper, later) = (new Source("paper"), new Source("b-side") { Published = When.AsOf(new Source("paper")) });
        facts.Read(paper).At(1).Assert(new Quest());
        facts.Read(later);
        facts.Read(paper, Story);

        Assert.NotNull(Files.Read(Files.Write(facts.Build())).Sources.Single(static source => source.Id == "paper").TextHash);
    }

    [Fact]
    public void A_text_that_checks_a_file_does_not_change_it()
    {
        const string File = """
            {"dramatis":1,"schemas":{"Saga":"1.0.0"}}
            {"source":"paper"}

            """;
        var read = Files.Read(Files.Bytes(File), Files.Unsealed with { TextOf = static _ => Story });

        Assert.Null(read.Sources[0].TextHash);
    }

    [Fact]
    public void Version_follows_from_quantities_of_relations_and_of_actors()
    {
        var chest = new RandomValues(new(1)).Chest("chest") with { MaybeQuantity = null, Quantities = [], Loads = [] };
        Assert.Equal(1, Written(at => at.Assert(new Quest { Prize = chest })));
        Assert.Equal(2, Written(at => at.Assert(new Quest { Prize = chest with { MaybeQuantity = 3 } })));
        Assert.Equal(2, Written(at => at.Assert(new Quest { Prize = chest with { Loads = [(Quantity)"3.. t"] } })));
        Assert.Equal(2, Written(at => at.Assert(new Quest { Dead = "3.." })));
        Assert.Equal(2, Written(at => at.If(new Quest { Dead = 0 }).Assert(new Quest())));
        Assert.Equal(2, Written(at => at.Assert(new Echo { Of = new Quest { Dead = "~30" } })));
    }

    [Fact]
    public void Quantities_are_written_in_their_canonical_form_and_read_in_any()
    {
        const string Lines = """
            {"dramatis":1,"schemas":{"Saga":"1.4.2"}}
            {"source":"paper"}
            {"proposition":1,"type":"Saga.Quest","members":{"dead":"3.0..","cost":"~4.5e6 USD"}}
            {"source":"paper","what":1,"locators":[1]}

            """;
        var facts = Read(Lines);
        var quest = (Quest)facts.Claims.Single().What;

        Assert.Equal((Quantity.AtLeast(3), Quantity.About(4_500_000, "USD")), (quest.Dead, quest.Cost));
        Assert.Contains("\"dead\":\"3..\",\"cost\":\"~4500000 USD\"", Encoding.UTF8.GetString(Files.Write(facts)), StringComparison.Ordinal);
    }

    [Fact]
    public void Version_follows_from_the_publication_of_a_source()
    {
        var facts = new FactBase.Builder();
        facts.Read(new Source("paper") { Published = When.Worded("in the spring") });
        Assert.Equal(2, Version(facts.Build()));

        var concluded = new FactBase.Builder();
        concluded.Read(new Source("paper") { Published = "2024", Inferences = [new("its events are of 2024", nameof(Source.Published))] });
        Assert.Equal(2, Version(concluded.Build()));
    }

    [Fact]
    public void Times_of_either_version_are_read_under_either_number()
    {
        const string Lines = """

            {"source":"paper"}
            {"proposition":1,"type":"Saga.Quest","members":{"on":{"relation":"last","source":"paper","weekday":"friday","for":"P2D"}}}
            {"source":"paper","what":1,"locators":[1]}

            """;
        var first = Read("{\"dramatis\":1,\"schemas\":{\"Saga\":\"1.0.0\"}}" + Lines);
        var second = Read("{\"dramatis\":2,\"schemas\":{\"Saga\":\"1.0.0\"}}" + Lines);
        Assert.Equal(2, Version(first));
        Assert.Equal(first.Claims.Single().Id, second.Claims.Single().Id);
        Assert.Equal(
            When.Last(DayOfWeek.Friday, first.Sources[0]).For("P2D"), ((Quest)first.Claims.Single().What).On);
    }

    private const string Story = "Aldo told\nthe old story\n";

    private static FactBase Quoted(Func<Reading, Passage> at, Paragraphing paragraphing = default)
    {
        var facts = new FactBase.Builder();
        at(facts.Read(new("paper"), Story, paragraphing)).Assert(new Quest());
        return facts.Build();
    }

    private static int Written(Action<Passage> tell)
    {
        var facts = new FactBase.Builder();
        tell(facts.Read(new Source("paper")).At(1));
        return Version(facts.Build());
    }

    private static FactBase Read(string text) => Files.Read(Files.Bytes(text), Files.Unsealed);

    private static int Version(FactBase facts)
    {
        using var header = JsonDocument.Parse(Files.Lines(Files.Write(facts))[0]);
        return header.RootElement.GetProperty("dramatis").GetInt32();
    }
}
