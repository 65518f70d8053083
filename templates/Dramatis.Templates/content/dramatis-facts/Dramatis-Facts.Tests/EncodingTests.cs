using Dramatis;
using Dramatis_Facts.Domain;

namespace Dramatis_Facts.Tests;

/// <summary>What the encoding says when it is asked.</summary>
public sealed class EncodingTests
{
    private static readonly FactBase s_facts = Encoding.Read();

    [Fact]
    public void What_is_planned_is_no_fact()
    {
        var call = Assert.Single(s_facts.Facts<Call>());
        Assert.True(call.IsContested);
    }

    [Fact]
    public void The_denial_contradicts_the_report() =>
        Assert.Equal(ContradictionRule.Denied, Assert.Single(s_facts.Contradictions()).Rule);
}
