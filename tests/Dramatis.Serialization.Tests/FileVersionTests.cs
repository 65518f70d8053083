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
        Assert.Equal(2, Written(at => at.Assert(new Saying { Summary = "all was well" })));
        Assert.Equal(2, Written(at => at.Assert(new Echo { Of = new Saying { Summary = "all was well" } })));
        Assert.Equal(2, Written(at => at.Assert(new Echo { Of = !new Quest() })));
        Assert.Equal(2, Written(at => at.If(new AnyOf { Of = [new Quest(), new Quest { Doer = hero }] }).Assert(new Quest())));
        Assert.Equal(1, Written(at => at.Assert(!new Quest())));
        Assert.Equal(2, Written(at => at.Assert(new SameAs { Happenings = [new Quest(), new Quest { Doer = hero }] })));
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
