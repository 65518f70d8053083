using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Claims;

public sealed class ClaimIdTests
{
    private readonly World _world = new();

    [Fact]
    public void Ids_stay_what_they_are()
    {
        var asserted = _world.Article.At(1).Assert(Talks with { Id = "strait-talks" });
        var demanded = _world.ValeSays.Possibly.If(!Recognised).Demand(!Talks, by: Norland, to: Sudland);

        Assert.Equal("01e5b2baeb59133cbc06ac351797d042", asserted.Id.ToString());
        Assert.Equal("facfee7cbe469ffc032c645d479f1e30", demanded.Id.ToString());
    }

    [Fact]
    public void Every_kind_of_part_keeps_its_place_in_the_id()
    {
        var at = _world.Article.At(1);
        var nested = new Remark { Speaker = Vale, Subject = Recognised with { During = When.AsOf("2024-05?") } };
        Claim[] claims =
        [
            .. Enum.GetValues<Modality>().Select(modality => at.Deny(Talks, modality)),
            at.Probably.Assert(Talks),
            at.Possibly.Assert(Talks),
            at.Uncommitted.Assert(Talks),
            at.Repeatedly.Assert(Talks),
            at.Generally.Assert(Talks),
            at.If("it rains").Assert(Talks),
            at.Said("2024/..").Promise(nested, to: Vale),
            at.Assert(Talks with { On = When.Before(_world.Report) }),
            at.Assert(Talks with { On = When.During(Recognised).Worded("meanwhile") }),
            at.Assert(Talks with { On = When.At(at.Assert(Talks)) }),
            at.Assert(new Conflict { Claims = [at.Assert(Talks), at.Deny(Talks)] }),
        ];

        Assert.Equal(
            [
                "12e70666", "f226ad6b", "a8126500", "f09ac746", "6c4f0a9f", "4d4725d2", "bb8a9965", "8f08119f",
                "9990c927", "ee55ceca", "6ddc8c2e", "fe5ba7c2", "88031181", "c0a7b15e", "ec8b6edd", "a9856642",
                "3407e72d", "13f90fb2", "ab7c6f89", "a8b45bcc", "52ec051c", "fbcd0fba",
            ],
            claims.Select(claim => claim.Id.ToString()[..8]));
    }

    [Fact]
    public void Every_kind_of_value_keeps_its_hash()
    {
        FieldValue[] values =
        [
            "text", 42L, 1.50m, true, EdtfDate.Parse("2024-05"), EdtfInterval.Parse("2024/.."), When.Parse("2024-05"),
            new DateTimeOffset(2024, 5, 3, 12, 0, 0, TimeSpan.FromHours(2)), new Uri("https://a.example/"),
            Quantity.Parse("~4.5e6 USD"),
        ];

        Assert.Equal(
            [
                "d3b13fe6", "9905689c", "9947e6c3", "2447a63e", "837f0080", "9e868662", "f1c3ff3e", "12e5ce78",
                "cba1be23", "2dd7d851",
            ],
            values.Select(value => $"{HashOf(value):x32}"[..8]));
    }

    [Fact]
    public void Equal_quantities_have_one_hash_and_others_have_not()
    {
        Assert.Equal(HashOf(Quantity.Parse("3..3.0 km")), HashOf(Quantity.Parse("3 km")));
        FieldValue[] others = ["3", 3L, 3m, Quantity.Parse("3"), Quantity.Parse("~3"), Quantity.Parse("3.."), Quantity.Parse("3 km")];
        Assert.Equal(others.Length, others.Select(HashOf).Distinct().Count());
    }

    [Fact]
    public void The_order_of_several_players_does_not_count()
    {
        var one = _world.Article.At(1).Assert(new Meeting { Participants = [Norland, Sudland] });
        var other = _world.Article.At(1).Assert(new Meeting { Participants = [Sudland, Norland] });

        Assert.Equal(one.Id, other.Id);
    }

    [Fact]
    public void The_order_of_holders_and_of_those_who_say_it_together_does_not_count()
    {
        var one = _world.Article.At(1).By(Courier, Radio).Plan(Talks, by: [Norland, Sudland]);
        var other = _world.Article.At(1).By(Radio, Courier).Plan(Talks, by: [Sudland, Norland]);

        Assert.Equal(one.Id, other.Id);
    }

    [Fact]
    public void The_order_of_the_steps_of_an_attribution_counts()
    {
        var one = _world.Article.At(1).By(Courier).By(Vale).Assert(Talks);
        var other = _world.Article.At(1).By(Vale).By(Courier).Assert(Talks);

        Assert.NotEqual(one.Id, other.Id);
    }

    [Fact]
    public void Every_part_in_the_id_makes_another_claim()
    {
        var at = _world.Article.At(1);
        Claim[] claims =
        [
            at.Assert(Talks),
            at.Deny(Talks),
            at.Assert(Talks with { Id = "talks" }),
            at.Assert(Talks with { Venue = Port }),
            at.Plan(Talks),
            at.Deny(Talks, Modality.Planned),
            at.Plan(Talks, by: Norland),
            at.Promise(Talks),
            at.Promise(Talks, to: Sudland),
            at.If("the ice melts").Assert(Talks),
            at.If(Recognised).Assert(Talks),
            at.If(!Recognised).Assert(Talks),
            at.Probably.Assert(Talks),
            at.Possibly.Assert(Talks),
            at.Uncommitted.Assert(Talks),
            at.Repeatedly.Assert(Talks),
            at.Generally.Assert(Talks),
            at.By(Vale).Assert(Talks),
            at.By(Courier).By(Vale).Assert(Talks),
            _world.Report.At(1).Assert(Talks),
        ];

        Assert.Equal(claims.Length, claims.Select(claim => claim.Id).Distinct().Count());
        Assert.Equal(claims.Length, _world.Facts.Count);
    }

    [Fact]
    public void No_part_outside_the_id_makes_another_claim()
    {
        var at = _world.Article.At(1);
        var plain = at.Assert(Talks);
        Claim[] others =
        [
            _world.Article.At(2).Assert(Talks),
            at.Quoted.Assert(Talks),
            at.Presupposed.Assert(Talks),
            at.Implied.Assert(Talks),
            at.Infer("from the photograph").Assert(Talks),
            at.Doubt("a word is missing").Assert(Talks),
            at.As(Norland, "the north").Assert(Talks),
            at.Superseding(_world.Report.At(1).Assert(Talks)).Assert(Talks),
        ];

        Assert.All(others, other => Assert.Equal(plain, other));
    }

    [Fact]
    public void An_id_survives_its_text()
    {
        var id = _world.Article.At(1).Assert(Talks).Id;

        Assert.Equal(id, ClaimId.Parse(id.ToString()));
        Assert.Contains("'talks'", Assert.Throws<FormatException>(() => ClaimId.Parse("talks")).Message);
        Assert.Throws<ArgumentNullException>(() => (ClaimId)(Claim)null!);
    }

    [Fact]
    public void Ids_sort_as_their_texts_do()
    {
        var (first, second) = (ClaimId.Parse(new('0', 32)), ClaimId.Parse(new('f', 32)));

        Assert.Equal((-1, 0, 1), (first.CompareTo(second), first.CompareTo(first), second.CompareTo(first)));
    }

    [Fact]
    public void Claims_are_equal_by_their_ids()
    {
        var (one, other) = (_world.Article.At(1).Assert(Talks), _world.Article.At(2).Assert(Talks));

        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.False(one.Equals(null));
        Assert.NotEqual(one, _world.Article.At(1).Deny(Talks));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0123456789abcdef0123456789abcde")]
    [InlineData("0123456789abcdef0123456789abcdeg")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF")]
    [InlineData(" 0123456789abcdef0123456789abcde")]
    public void What_is_no_id_is_refused(string? text)
    {
        Assert.False(ClaimId.TryParse(text, null, out var id));
        Assert.Equal(default, id);
    }

    [Fact]
    public void A_claim_that_plays_goes_by_its_id()
    {
        var (first, second) = (_world.Article.At(1).Assert(Talks), _world.Article.At(1).Deny(Talks));
        var conflict = _world.Article.At(2).Assert(new Conflict { Claims = [first, second] });
        var again = _world.Article.At(4).Assert(Talks);

        Assert.Equal(conflict, _world.Article.At(2).Assert(new Conflict { Claims = [second, again] }));
    }

    [Fact]
    public void A_decimal_counts_by_its_value_and_an_instant_by_its_moment()
    {
        Assert.Equal(HashOf(1.5m), HashOf(1.500m));
        Assert.NotEqual(HashOf(1.5m), HashOf(15m));
        Assert.Equal(HashOf(100m), HashOf(100.0m));
        var noon = new DateTimeOffset(2024, 5, 3, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal(HashOf(noon), HashOf(noon.ToOffset(TimeSpan.FromHours(2))));
    }

    [Fact]
    public void Values_of_two_types_never_run_together()
    {
        Assert.NotEqual(HashOf("1"), HashOf(1L));
        Assert.NotEqual(HashOf("true"), HashOf(true));
    }

    private static UInt128 HashOf(FieldValue value)
    {
        var hasher = ContentHasher.Begin();
        hasher.Field("value", value);
        return hasher.Finish();
    }
}
