namespace Articles;

/// <summary>The five articles in one fact base.</summary>
public static class Encoding
{
    /// <summary>The articles in their order.</summary>
    public static IReadOnlyList<Source> Sources { get; } =
        [Article0.Source, Article1.Source, Article2.Source, Article3.Source, Article4.Source];

    /// <summary>The source of the notes about contradictions that no rule can find; each note counts as a paragraph.</summary>
    public static Source Notes { get; } = new("encoder") { Title = "Notes of the encoder" };

    /// <summary>The file format with the schemas of the articles.</summary>
    public static FactFormat Format { get; } = new(CoreModel.Schema, DiplomacyModel.Schema);

    /// <summary>The title and the schemas of the page.</summary>
    public static ReportOptions Page { get; } = new()
    {
        Title = "Five articles on Afghanistan and Russia",
        Schemas = [CoreModel.Schema, DiplomacyModel.Schema],
    };

    /// <summary>Encodes the articles and the notes about them.</summary>
    public static FactBase Make()
    {
        var facts = new FactBase.Builder();
        Article0.Encode(facts);
        Article1.Encode(facts);
        Article2.Encode(facts);
        Article3.Encode(facts);
        Article4.Encode(facts);
        return Conflicts.AddTo(Likenesses.AddTo(facts.Build()));
    }
}
