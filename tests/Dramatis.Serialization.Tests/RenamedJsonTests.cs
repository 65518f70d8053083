extern alias Earlier;

using System.Text.Json;
using Old = Earlier::Saga;

namespace Dramatis.Serialization.Tests;

/// <summary>Values that System.Text.Json wrote by the schema as it was.</summary>
public sealed class RenamedJsonTests
{
    private static readonly JsonSerializerOptions s_earlier = new() { TypeInfoResolver = Old.SagaModel.Json };
    private static readonly JsonSerializerOptions s_now = new() { TypeInfoResolver = SagaModel.Json };

    [Fact]
    public void A_claim_written_under_former_names_gets_its_id_of_today()
    {
        var now = RenamedFacts.Now().Claims.ToDictionary(static claim => claim.Whole.Locators[0] + claim.Whole.Source.Id.Value, static claim => claim.Whole);
        foreach (var claim in RenamedFacts.Before().Claims.Select(static claim => claim.Whole))
        {
            var read = JsonSerializer.Deserialize<Claim>(JsonSerializer.Serialize(claim, s_earlier), s_now)!;

            Assert.Equal(now[claim.Locators[0] + claim.Source.Id.Value].Id, read.Id);
        }
    }

    [Fact]
    public void A_reference_to_a_claim_inside_leads_to_the_id_that_it_has_now()
    {
        var facts = new FactBase.Builder();
        var article = facts.Read(new Source("paper"));
        var errand = article.At(1).Assert(new Old.Errand { Agent = new Old.Knight("anna") { Name = "Anna" } });
        var report = article.At(2).Superseding(errand).Doubt("odd", "Subject", errand).Assert(new Old.Report { Subject = errand });

        var read = JsonSerializer.Deserialize<Claim>(JsonSerializer.Serialize(report, s_earlier), s_now)!;

        var inner = Assert.IsType<Claim>(Assert.IsType<Echo>(read.What).Of);
        Assert.NotEqual(errand.Id, inner.Id);
        Assert.Equal([inner.Id], read.Supersedes);
        Assert.Equal(new Doubt("odd", "Of", inner.Id), Assert.Single(read.Doubts));
    }

    [Fact]
    public void A_damaged_claim_is_refused()
    {
        var claim = RenamedFacts.SingleBefore().Claims.Single().Whole;
        var json = JsonSerializer.Serialize(claim, s_earlier);

        var wrong = Assert.Throws<FactJsonException>(() =>
            JsonSerializer.Deserialize<Claim>(json.Replace("\"distance\":3", "\"distance\":4", StringComparison.Ordinal), s_now));

        Assert.Contains($"claim: is {claim.Id}, but the id of this content is ", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("with the former names that it uses", wrong.Message, StringComparison.Ordinal);
    }
}
