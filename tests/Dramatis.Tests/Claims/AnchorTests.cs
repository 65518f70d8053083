using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Claims;

public sealed class AnchorTests
{
    private readonly World _world = new();

    [Fact]
    public void A_relation_with_an_id_and_its_claims_are_one_happening()
    {
        var claim = _world.Article.At(1).Assert(Talks with { Id = "strait-talks" });

        Assert.Equal("happening:strait-talks", Key(claim));
        Assert.Equal("happening:strait-talks", Key(claim.What));
    }

    [Fact]
    public void Without_an_id_a_relation_goes_by_its_content_and_a_claim_by_its_own_id()
    {
        var claim = _world.Article.At(1).Assert(Talks);

        Assert.Equal("claim:" + claim.Id, Key(claim));
        Assert.Equal(Key(Talks), Key(new Meeting { Participants = [Sudland, Norland] }));
        Assert.NotEqual(Key(Talks), Key(Talks with { Remote = true }));
        Assert.Matches("^relation:[0-9a-f]{32}$", Key(Talks));
    }

    [Fact]
    public void Two_anchors_are_one_if_their_keys_are_equal()
    {
        var (talks, named) = (new Meeting { Participants = [Sudland, Norland] }, Talks with { Id = "article" });
        IAnchor[] anchors =
        [
            _world.Article.Source,
            new Source("article") { Title = "another" },
            _world.Report.Source,
            Talks,
            talks,
            named,
            new Closure { Id = "article", Facility = Port },
            _world.Article.At(1).Assert(Talks),
            _world.Article.At(1).Deny(Talks),
            _world.Article.At(1).Assert(named),
            _world.Report.At(1).Assert(named with { Venue = Port }),
            new TestAnchor("source:article", null, "article"),
            new TestAnchor("happening:article", null, "article"),
        ];

        Assert.All(anchors, a => Assert.All(anchors, b =>
            Assert.Equal(Key(a) == Key(b), When.At(a).Equals(When.At(b)))));
    }

    private static string Key(IAnchor anchor) => anchor.Key;
}
