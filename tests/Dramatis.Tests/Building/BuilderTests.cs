using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Building;

public sealed class BuilderTests
{
    [Fact]
    public void A_value_comes_together_step_by_step()
    {
        var closure = new ClosureBuilder().WithFacility(Port).WithId("closure").WithCloser(Norland).Build();

        Assert.Equal(new Closure { Id = "closure", Closer = Norland, Facility = Port }, closure);
    }

    [Fact]
    public void What_is_missing_is_reported_and_not_built()
    {
        Assert.False(new ClosureBuilder().TryBuild(out var closure, out var report));

        Assert.Null(closure);
        Assert.Equal("Facility", Assert.Single(report.Issues).Path);
    }

    [Fact]
    public void Build_throws_with_every_issue()
    {
        var error = Assert.Throws<ValidationException>(() => new ClosureBuilder().Build());

        Assert.Equal("Closure: Facility must be given. [missing]", error.Message);
        Assert.Single(error.Issues);
    }
}
