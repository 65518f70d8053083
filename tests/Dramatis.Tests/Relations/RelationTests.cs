using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Relations;

public sealed class RelationTests
{
    [Fact]
    public void A_relation_points_to_its_players()
    {
        var meeting = Talks with { Host = Courier };
        Assert.Equal("The Courier", meeting.Host!.Caption);
    }

    [Fact]
    public void Without_a_caption_it_prints_the_words_of_its_type_and_every_given_member()
    {
        var office = new OfficeHolding { Holder = Vale, Institution = Norland, Title = "Minister" };
        var delivery = new Delivery { Receiver = Norland, On = "2024" };

        Assert.Equal("Office holding: Vale, Norland (title: Minister)", office.ToString());
        Assert.Equal(
            "Remark: Vale; Norland, Sudland meet", new Remark { Speaker = Vale, Subject = Talks }.ToString());
        Assert.Equal("Delivery: Norland", delivery.ToString());
        Assert.Equal("Delivery: Norland (goods: grain)", (delivery with { Goods = "grain" }).ToString());
    }

    [Fact]
    public void Equality_is_content()
    {
        Assert.Equal(Talks, new Meeting { Participants = [Norland, Sudland] });
        Assert.NotEqual(Talks, Talks with { Id = "talks" });
    }

    [Fact]
    public void The_opposite_of_the_opposite_is_the_same()
    {
        Proposition talks = Talks;

        Assert.Equal(Polarity.Denied, ((Proposition)(!Talks)).Polarity);
        Assert.Equal(talks, !!talks);
        Assert.Equal("not: Norland, Sudland meet", (!Talks).ToString());
    }

    [Fact]
    public void A_type_is_itself_and_its_bases()
    {
        Assert.True(OfficeHolding.TypeDescriptor.Is(OfficeHolding.TypeDescriptor));
        Assert.True(OfficeHolding.TypeDescriptor.Is(StakeDescriptors.Stake));
        Assert.False(StakeDescriptors.Stake.Is(OfficeHolding.TypeDescriptor));
    }
}
