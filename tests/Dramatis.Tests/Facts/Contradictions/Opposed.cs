using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts.Contradictions;

/// <summary>Supporters of the south, and people who reject what they support.</summary>
internal static class Opposed
{
    /// <summary>As many claims of support as of rejection; each claim clashes with all of the other kind.</summary>
    internal static FactBase Facts(int count)
    {
        var facts = new World();
        for (var i = 0; i < count; i++)
        {
            facts.Article.At(1).Assert(Support(i, supporter: Norland));
            facts.Article.At(2).By(new Person($"q{i}") { Name = $"Q{i}" }).Assert(Rejected);
        }

        return facts.Built;
    }

    internal static Support Support(int i, Agent supporter) => new()
    {
        Supporters = [supporter, new Person($"p{i}") { Name = $"P{i}" }],
        Supported = Sudland,
        During = "2024",
    };
}
