using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts;

/// <summary>Small words that narrow a claim, evidence for wordings, and concluded parts of sources.</summary>
public sealed class QualifierTests
{
    private readonly World _world = new();
    private readonly Passage _at;
    private readonly Passage _elsewhere;

    public QualifierTests() => (_at, _elsewhere) = (_world.Article.At(1), _world.Report.At(1));

    [Fact]
    public void Qualifiers_are_part_of_the_id_in_any_order()
    {
        var plain = _at.Assert(Recognised);
        var qualified = _at.Qualified("formally", "finally").Assert(Recognised);
        Assert.NotEqual(plain.Id, qualified.Id);
        Assert.Equal(qualified.Id, _at.Qualified("finally").Qualified("formally", "finally").Assert(Recognised).Id);
        Assert.Equal(["formally", "finally"], qualified.Qualifiers);
        Assert.StartsWith("formally, finally: ", qualified.Caption, StringComparison.Ordinal);
        Assert.Equal([qualified], _world.Built.Claims.Qualified("finally").Select(static claim => claim.Whole));
        Assert.Equal([qualified], _world.Built.Claims.Qualified().Select(static claim => claim.Whole));
    }

    [Fact]
    public void A_qualified_denial_denies_no_more_than_what_is_so_qualified()
    {
        _at.Assert(Recognised with { During = "2024" });
        _elsewhere.Qualified("formally").Deny(Recognised with { During = "2024" });
        Assert.Empty(Found);

        _world.Article.At(2).Qualified("formally", "at last").Assert(Recognised with { During = "2024" });
        Assert.True(Assert.Single(Found).IsCertain);
    }

    [Fact]
    public void A_plain_denial_denies_what_is_qualified_as_well()
    {
        _at.Qualified("formally").Assert(Recognised with { During = "2024" });
        _elsewhere.Deny(Recognised with { During = "2024" });
        Assert.True(Assert.Single(Found).IsCertain);
    }

    [Fact]
    public void A_fact_is_not_contested_by_a_qualified_denial()
    {
        _at.Assert(Recognised);
        _elsewhere.Qualified("formally").Deny(Recognised);
        Assert.False(Assert.Single(_world.Built.Facts<Recognition>()).IsContested);
    }

    [Fact]
    public void A_word_can_narrow_a_part_of_a_claim()
    {
        var whole = _at.Qualified("newly").Assert(Recognised);
        var part = _at.Qualified("newly", about: nameof(Recognition.Recognised)).Assert(Recognised);
        Assert.NotEqual(whole.Id, part.Id);
        Assert.Equal(part.Id, _at.Qualified("newly", about: "recognised").Assert(Recognised).Id);
        Assert.NotEqual(part.Id, _at.Qualified("newly", about: nameof(Recognition.Holder)).Assert(Recognised).Id);
        Assert.Equal([new("newly", "Recognised")], part.QualifiedParts);
        Assert.Empty(part.Qualifiers);
        Assert.StartsWith("newly (recognised): ", part.Caption, StringComparison.Ordinal);
        Assert.Contains(part, _world.Built.Claims.Qualified("newly").Select(static claim => claim.Whole));
        Assert.Equal(part.QualifiedParts, _world.Article.At(2).Retract(part).QualifiedParts);
    }

    [Fact]
    public void Several_words_narrow_a_part_and_two_texts_are_two_words_of_the_whole()
    {
        var part = _at.Qualified(["new", "small"], about: "On").Assert(Recognised);
        Assert.Equal([new("new", "On"), new("small", "On")], part.QualifiedParts);
        Assert.Equal(["new", "small"], _at.Qualified("new", "small").Assert(Recognised).Qualifiers);
        Assert.Throws<ArgumentException>(() => _at.Qualified("", about: "On"));
        Assert.Throws<ArgumentException>(() => _at.Qualified("new", about: " "));
    }

    [Fact]
    public void A_denial_of_a_qualified_part_denies_no_more_than_what_has_it()
    {
        _at.Assert(Recognised with { During = "2024" });
        _at.Qualified("southern").Assert(Recognised with { During = "2024" });
        _at.Qualified("southern", about: "Holder").Assert(Recognised with { During = "2024" });
        _elsewhere.Qualified("southern", about: "Recognised").Deny(Recognised with { During = "2024" });
        Assert.Empty(Found);
        Assert.All(_world.Built.Facts<Recognition>(), static fact => Assert.False(fact.IsContested));

        _at.Qualified("southern", about: "Recognised").Qualified("at last").Assert(Recognised with { During = "2024" });
        Assert.True(Assert.Single(Found).IsCertain);
    }

    [Fact]
    public void A_retraction_keeps_the_qualifiers()
    {
        var claim = _at.Qualified("formally").Assert(Recognised);
        Assert.Equal(["formally"], _world.Article.At(2).Retract(claim).Qualifiers);
    }

    [Fact]
    public void A_wording_can_have_its_evidence()
    {
        var claim = _at.As(Norland, "the north", how: "the title says so").Assert(Recognised);
        Assert.Equal("the title says so", Assert.Single(claim.Wordings).How);
        Assert.Throws<ArgumentException>(() => _at.As(Norland, "the north", how: " "));
        Assert.Throws<ArgumentException>(() => _at.Qualified("formally", ""));
    }

    [Fact]
    public void Parts_of_a_source_can_be_concluded_or_doubted()
    {
        var leaflet = new Source("leaflet")
        {
            Published = "2024-05",
            Inferences = [new("it tells of the talks of 3 May as of yesterday", nameof(Source.Published))],
            Doubts = [new("the name of the author is torn off", nameof(Source.Authors))],
        };
        _world.Facts.Read(leaflet);
        Assert.Contains(leaflet, _world.Built.Sources);

        var refused = Assert.Throws<ValidationException>(() => _world.Facts.Read(new("sheet") { Doubts = [new(" ")] }));
        Assert.Equal("Doubts", Assert.Single(refused.Issues).Path);
    }

    private Many<Contradiction> Found => _world.Built.Contradictions();
}
