using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts.Contradictions;

public sealed class CorroborationTests
{
    private readonly World _world = new();
    private readonly Passage _at;
    private readonly Passage _elsewhere;

    public CorroborationTests() => (_at, _elsewhere) = (_world.Article.At(1), _world.Report.At(1));

    [Fact]
    public void Two_sources_that_say_the_same_corroborate_each_other()
    {
        var (first, second) = (_at.Assert(Talks), _elsewhere.By(Vale).Assert(Talks));

        var found = Assert.Single(Found);
        Assert.Equal((first, second), (found.First, found.Second));
    }

    [Fact]
    public void A_common_speaker_in_any_step_makes_it_a_repetition()
    {
        _at.By(Courier).By(Vale).Assert(Talks);
        _elsewhere.By(Courier).By(Moor).Assert(Talks);
        _elsewhere.By(Vale).Assert(Talks);

        Assert.Empty(Found);
    }

    [Fact]
    public void A_common_outlet_or_author_makes_it_a_repetition()
    {
        _at.By(Vale).Assert(Talks);
        _at.By(Moor).Assert(Talks);
        _world.Facts.Read(new("morning") { Publisher = Courier }).At(1).Assert(Recognised);
        _world.Facts.Read(new("evening") { Publisher = Courier }).At(1).Assert(Recognised);
        _world.Facts.Read(new("column") { Authors = Moor }).At(1).Deny(Recognised);
        _elsewhere.By(Moor).Deny(Recognised);

        Assert.Empty(Found);
    }

    [Fact]
    public void Another_modality_polarity_condition_holder_or_content_corroborates_nothing()
    {
        _at.Assert(Talks);
        _elsewhere.Deny(Talks);
        _elsewhere.Plan(Talks);
        _elsewhere.Plan(Talks, by: Norland);
        _at.Plan(Talks, by: Sudland);
        _at.Deny(Talks, Modality.Planned);
        _elsewhere.If("it rains").Assert(Talks);
        _elsewhere.Uncommitted.Assert(Talks);
        _elsewhere.Assert(Talks with { Remote = true });

        Assert.Empty(Found);
    }

    [Fact]
    public void Tellings_of_one_happening_corroborate_each_other_unless_they_cannot_both_be_right()
    {
        var first = _at.Assert(Talks with { Id = "talks", On = "2024" });
        var second = _elsewhere.Assert(Talks with { Id = "talks", Venue = Port });
        _elsewhere.By(Vale).Assert(Talks with { Id = "talks", On = "2023" });

        var found = Assert.Single(Found);
        Assert.Equal((first, second), (found.First, found.Second));
    }

    [Fact]
    public void A_plan_is_corroborated_for_the_same_holder()
    {
        _at.Plan(Talks, by: Norland);
        _elsewhere.Plan(Talks, by: Norland);
        Assert.Single(Found);
    }

    private Many<Corroboration> Found => _world.Built.Corroborations();
}
