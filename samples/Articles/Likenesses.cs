namespace Articles;

/// <summary>Players of different articles that may be one, or of which one may belong to the other.</summary>
internal static class Likenesses
{
    public static FactBase AddTo(FactBase facts)
    {
        var builder = facts.ToBuilder();
        var notes = builder.Read(Encoding.Notes);
        notes.At(5)
            .Infer("the one tells how far others let the Taliban have diplomacy, the other how near diplomatic relations with them are")
            .Possibly.Assert(new SameAs([facts.Get<Topic>("article-0:environment"), facts.Get<Topic>("article-4:circumstances")]));
        notes.At(6)
            .Infer("article 2 names the United States beside the West, and article 4 counts its efforts among the Western ones")
            .Assert(new PartOf(States.Usa, Blocs.West));
        return builder.Build();
    }
}
