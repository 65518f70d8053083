using Dramatis.Tests.Sample;

namespace Dramatis.Tests.Actors;

public sealed class ActorTests
{
    [Fact]
    public void Equality_is_content()
    {
        Assert.Equal(new Person("vale") { Name = "Vale" }, new Person("vale") { Name = "Vale" });
        Assert.NotEqual(new Person("vale") { Name = "Vale" }, new Person("vale") { Name = "Wale" });
    }

    [Fact]
    public void An_actor_prints_its_caption_and_without_one_its_id()
    {
        Assert.Equal("Vale", new Person("vale") { Name = "Vale" }.ToString());
        Assert.Equal("vale", new Person("vale").ToString());
    }

    [Fact]
    public void An_actor_needs_an_id()
    {
        var report = new Person(default) { Name = "Vale" }.Validate();

        Assert.Equal((ValidationCodes.Missing, "Id"), (report.Issues[0].Code, report.Issues[0].Path));
        Assert.False(report.IsValid);
    }
}
