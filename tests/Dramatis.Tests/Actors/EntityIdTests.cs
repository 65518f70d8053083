namespace Dramatis.Tests.Actors;

public sealed class EntityIdTests
{
    [Theory]
    [InlineData("vale")]
    [InlineData("Zamir-Kabulov")]
    [InlineData("article-4.experts_1~x")]
    [InlineData("wd:Q42")]
    [InlineData("x-1:9")]
    public void A_well_formed_id_is_taken(string text)
    {
        EntityId id = text;

        Assert.Equal(text, id.Value);
        Assert.Equal(text, id.ToString());
        Assert.Equal(id, EntityId.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" vale")]
    [InlineData("-vale")]
    [InlineData("Wd:Q42")]
    [InlineData(":Q42")]
    [InlineData("wd:")]
    [InlineData("a:b:c")]
    [InlineData("a_b:c")]
    [InlineData("väle")]
    [InlineData(null)]
    public void A_malformed_id_is_refused(string? text)
    {
        Assert.False(EntityId.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => new EntityId(text!));
    }

    [Fact]
    public void An_id_has_200_characters_at_most()
    {
        Assert.True(EntityId.IsWellFormed(new('a', 200)));
        Assert.False(EntityId.IsWellFormed(new('a', 201)));
    }

    [Fact]
    public void Ids_are_compared_ordinally()
    {
        Assert.NotEqual(new EntityId("vale"), new EntityId("Vale"));
        Assert.True(new EntityId("Z").CompareTo("a") < 0);
    }

    [Fact]
    public void The_default_names_nothing()
    {
        Assert.True(default(EntityId).IsDefault);
        Assert.Equal("", default(EntityId).Value);
        Assert.Equal(default, default(EntityId));
    }
}
