using Dramatis;
using Shipping;

namespace Facts.Tests;

/// <summary>Queries to the encoded claims.</summary>
public sealed class EncodingTests
{
    private static readonly FactBase s_facts = Encoding.Read();

    [Fact]
    public void A_planned_call_is_not_a_fact()
    {
        var call = Assert.Single(s_facts.Facts<Call>());
        Assert.True(call.IsContested);
    }

    [Fact]
    public void The_denial_contradicts_the_report() =>
        Assert.Equal(ContradictionRule.Denied, Assert.Single(s_facts.Contradictions()).Rule);
}
