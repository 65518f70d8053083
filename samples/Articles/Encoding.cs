namespace Articles;

/// <summary>The five articles in one fact base.</summary>
public static class Encoding
{
    /// <summary>The articles in their order.</summary>
    public static IReadOnlyList<Source> Sources { get; } =
        [Article0.Source, Article1.Source, Article2.Source, Article3.Source, Article4.Source];

    /// <summary>Where the encoder notes what no rule can see; its notes are counted as paragraphs.</summary>
    public static Source Notes { get; } = new("encoder") { Title = "Notes of the encoder" };

    /// <summary>How the facts stand in files.</summary>
    public static FactFormat Format { get; } = new(CoreModel.Schema, DiplomacyModel.Schema);

    /// <summary>What the page says beside the facts.</summary>
    public static ReportOptions Page { get; } = new()
    {
        Title = "Five articles on Afghanistan and Russia",
        Schemas = [CoreModel.Schema, DiplomacyModel.Schema],
    };

    /// <summary>What the articles say.</summary>
    public static FactBase Make()
    {
        var facts = new FactBase.Builder();
        Article0.Encode(facts);
        Article1.Encode(facts);
        Article2.Encode(facts);
        Article3.Encode(facts);
        Article4.Encode(facts);
        return Conflicts.AddTo(facts.Build());
    }
}
