using Dramatis;
using Harbour;
using Ships;

namespace Tests;

public sealed class VisitTests
{
    [Fact]
    public void Denied_visit_is_no_fact()
    {
        var builder = new FactBase.Builder();
        var visit = new Visit { Visitor = new("vale") { Name = "Ada Vale" }, Port = new("north") { Name = "Northport" } };
        builder.Read(new Source("gazette")).At(1).Deny(visit);
        Assert.Empty(builder.Build().Facts<Visit>());
        Assert.Equal("Petrel", Fleet.Petrel.Caption);
    }
}
