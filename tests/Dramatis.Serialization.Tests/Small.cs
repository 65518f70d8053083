namespace Dramatis.Serialization.Tests;

/// <summary>A small fact base that has a line of every kind.</summary>
internal static class Small
{
    public static FactBase Facts { get; } = Make();

    public static byte[] File { get; } = Files.Write(Facts);

    private static FactBase Make()
    {
        var facts = new FactBase.Builder();
        var (anna, bert) = (new Hero("anna") { Name = "Anna Å", Code = "a" }, Guild.Unnamed("bert"));
        var source = new Source("paper") { Title = "The \"Paper\"", Authors = [anna], Published = "2024-05-03" };
        var article = facts.Read(source);
        var quest = article.At(1, Locator.Span(2, 0, 9)).As(bert, "the guild")
            .Assert(new Quest { Id = "q", Doer = anna, Length = 1.5m, On = When.Before(source).Worded("before") });
        article.At(Locator.Cell(3, 2)).By(anna).By(bert).Quoted.Probably.If("it rains").Said(When.Year(quest, -1))
            .Doubt("smudged", "Rivals", quest)
            .Infer("from the context", "Fierce", "so")
            .Demand(!new Feud { Rivals = [anna], Fierce = true }, by: bert, to: anna);
        article.At(4).If(new Feud { Rivals = [bert] }).Superseding(quest.Id)
            .Deny(new Echo { Of = quest, Others = [new Oath { Swearer = anna }] }, Modality.Planned);
        return facts.Build();
    }
}
