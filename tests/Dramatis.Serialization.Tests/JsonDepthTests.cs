using System.Text.Json;

namespace Dramatis.Serialization.Tests;

/// <summary>In JSON a claim holds the claim that it is about, and so on: as deep as the options let it.</summary>
public sealed class JsonDepthTests
{
    private static readonly JsonSerializerOptions s_deep = new() { TypeInfoResolver = SagaModel.Json, MaxDepth = 500 };
    private static readonly JsonSerializerOptions s_usual = new() { TypeInfoResolver = SagaModel.Json };

    [Fact]
    public void A_value_is_as_deep_as_the_options_allow()
    {
        var claim = Deep();

        var read = JsonSerializer.Deserialize<Claim>(JsonSerializer.Serialize(claim, s_deep), s_deep)!;

        Assert.Equal(claim.Id, read.Id);
    }

    [Fact]
    public void A_value_that_is_deeper_than_the_options_allow_is_refused()
    {
        var json = JsonSerializer.Serialize(Deep(), s_deep);

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Claim>(json, s_usual));
    }

    /// <summary>A claim about a claim about a claim, forty times.</summary>
    private static Claim Deep()
    {
        var article = new FactBase.Builder().Read(new Source("paper")).At(1);
        var claim = article.Assert(new Quest { Doer = new Hero("anna") { Name = "Anna" } });
        for (var i = 0; i < 40; i++)
        {
            claim = article.Assert(new Echo { Of = claim });
        }

        return claim;
    }
}
