namespace Dramatis.Serialization.Tests;

/// <summary>The parts of a claim, which can be told again to another builder, in another order of sets.</summary>
internal sealed record RandomTelling(
    Source Source,
    Locator[] Places,
    Proposition What,
    Func<Passage, Proposition, Many<Actor>, Many<Actor>, Claim> Verb)
{
    public Actor[][] Speakers { get; init; } = [];

    public Actor[] Holders { get; init; } = [];

    public Actor[] Addressees { get; init; } = [];

    public When? SaidOn { get; init; }

    public Func<Passage, Random, Passage>[] Details { get; init; } = [];

    public Func<Passage, Passage> Manner { get; init; } = static at => at;

    /// <summary>Makes the claim, with everything that is a set in a random order.</summary>
    public Claim Tell(FactBase.Builder facts, Random order)
    {
        var passage = facts.Read(Source).At(Shuffled(Places, order));
        passage = Speakers.Aggregate(passage, (at, step) => at.By(Repeated(step, order)));
        passage = SaidOn is null ? passage : passage.Said(SaidOn);
        passage = Shuffled(Details, order).Aggregate(passage, (at, detail) => detail(at, order));
        return Verb(
            Manner(passage), new(Permuted(What.What, order), What.Polarity), [.. Repeated(Holders, order)], [.. Repeated(Addressees, order)]);
    }

    /// <summary>The same relation with its players in another order, and some of them twice.</summary>
    public static Relation Permuted(Relation relation, Random order) => relation switch
    {
        Quest quest => quest with { Witnesses = [.. Repeated([.. quest.Witnesses], order)] },
        Feud feud => feud with { Rivals = [.. Repeated([.. feud.Rivals], order)] },
        SameAs same => same with { Who = [.. Shuffled([.. same.Who], order)] },
        Conflict conflict => conflict with { Claims = [.. Shuffled([.. conflict.Claims], order)] },
        Echo { Others.Count: > 0 } echo => echo with
        {
            Of = echo.Of is Relation of ? Permuted(of, order) : echo.Of,
            Others = [.. Repeated([.. echo.Others], order).Select(other => Permuted((Relation)other, order))],
        },
        _ => relation,
    };

    private static T[] Repeated<T>(T[] items, Random order) =>
        Shuffled(items.Length > 0 && order.Next(4) == 0 ? [.. items, items[order.Next(items.Length)]] : items, order);

    private static T[] Shuffled<T>(T[] items, Random order)
    {
        T[] copy = [.. items];
        order.Shuffle(copy);
        return copy;
    }
}
