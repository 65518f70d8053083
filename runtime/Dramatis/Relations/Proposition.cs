namespace Dramatis;

/// <summary>The content of a claim: a relation, and whether it is affirmed or denied.</summary>
/// <param name="What">The relation, which contains its time.</param>
/// <param name="Polarity">Affirmed if the relation holds or happens by the proposition; denied if it does not.</param>
public readonly record struct Proposition(Relation What, Polarity Polarity)
{
    /// <summary>Converts a relation to the proposition that affirms it; a negation to the one that denies its relation.</summary>
    public static implicit operator Proposition(Relation what) => new Proposition(what, Polarity.Affirmed).Plain;

    /// <summary>The opposite proposition.</summary>
    public static Proposition operator !(Proposition proposition) => new(
        proposition.What,
        proposition.Polarity == Polarity.Affirmed ? Polarity.Denied : Polarity.Affirmed);

    /// <summary>The same proposition about the relation below all negations.</summary>
    internal Proposition Plain
    {
        get
        {
            var plain = this;
            while (plain.What is Negation negation)
            {
                plain = !new Proposition(negation.What, plain.Polarity);
            }

            return plain;
        }
    }

    /// <summary>The caption of the relation, preceded by <c>not:</c> if it is denied.</summary>
    public override string ToString() => (Polarity == Polarity.Denied ? "not: " : "") + What?.Caption;
}

/// <summary>The polarity of a proposition or a modality: affirmed or denied.</summary>
public enum Polarity
{
    /// <summary>The proposition or the modality is affirmed.</summary>
    Affirmed,

    /// <summary>The proposition or the modality is denied.</summary>
    Denied,
}
