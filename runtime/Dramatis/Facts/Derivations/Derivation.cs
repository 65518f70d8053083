namespace Dramatis;

/// <summary>One step by which a proposition follows from a relation, by what the schema declares.</summary>
/// <param name="How">The kind of the step.</param>
/// <param name="From">The relation from which it follows.</param>
/// <param name="To">The proposition that follows.</param>
/// <param name="IsLikely">True if it follows usually and not always.</param>
public sealed record Derivation(DerivationKind How, Relation From, Proposition To, bool IsLikely)
{
    /// <summary>The step as a clause: <c>"withdrawal of A from B" ends "presence of A in B"</c>.</summary>
    public override string ToString() => $"\"{CaptionText.Of(From)}\" {Verb} \"{CaptionText.Of(To.What)}\"";

    private string Verb => (How, IsLikely, To.Polarity) switch
    {
        (DerivationKind.Begins, _, _) => "begins",
        (DerivationKind.Ends, _, _) => "ends",
        (DerivationKind.Presupposes, _, Polarity.Denied) => "presupposes no",
        (DerivationKind.Presupposes, _, _) => "presupposes",
        (_, true, _) => "usually means",
        (_, _, Polarity.Denied) => "rules out",
        _ => "means",
    };
}

/// <summary>The kind of a step of a derivation.</summary>
public enum DerivationKind
{
    /// <summary>If one relation holds or happens, so does the other.</summary>
    Implies,

    /// <summary>After the event the state holds, until something says otherwise.</summary>
    Begins,

    /// <summary>After the event the state does not hold, until something says otherwise.</summary>
    Ends,

    /// <summary>Before the event the state holds if the event ends it, and does not hold if the event begins it.</summary>
    Presupposes,
}
