namespace Dramatis;

/// <summary>What is said: a relation, and whether that it is so or not so.</summary>
/// <param name="What">The relation; when it is so is in it.</param>
/// <param name="Polarity">Whether it is said to be so.</param>
public readonly record struct Proposition(Relation What, Polarity Polarity)
{
    /// <summary>That a relation is so.</summary>
    public static implicit operator Proposition(Relation what) => new(what, Polarity.Affirmed);

    /// <summary>The opposite.</summary>
    public static Proposition operator !(Proposition proposition) => new(
        proposition.What,
        proposition.Polarity == Polarity.Affirmed ? Polarity.Denied : Polarity.Affirmed);

    /// <summary>The relation's caption, after <c>not:</c> where it is denied.</summary>
    public override string ToString() => (Polarity == Polarity.Denied ? "not: " : "") + What?.Caption;
}
