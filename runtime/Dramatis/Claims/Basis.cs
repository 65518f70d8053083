namespace Dramatis;

/// <summary>The basis of a claim in the text, from the plainest to the weakest.</summary>
public enum Basis
{
    /// <summary>The text states the claim.</summary>
    Stated,

    /// <summary>The text takes the claim for granted.</summary>
    Presupposed,

    /// <summary>The claim follows from the wording.</summary>
    Implied,

    /// <summary>The encoder concluded the claim.</summary>
    Inferred,
}
