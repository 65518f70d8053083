namespace Dramatis;

/// <summary>An agreement: claims of independent sources that share a statement, which perhaps none of them makes.</summary>
/// <param name="Shared">The strongest statement that follows from each of the claims.</param>
/// <param name="Claims">
/// The claims, two or more, in the order in which they were made. Each is independent of another one among them.
/// </param>
/// <param name="IsLikely">True if the statement usually follows, and not always, from one of any two of them.</param>
/// <param name="Because">The steps by which it follows; empty if the claims only leave something out, or say the same.</param>
/// <param name="Stronger">The groups among the claims that share a stronger statement.</param>
public sealed record AgreedStatement(
    Proposition Shared, Many<Claim> Claims, bool IsLikely, Many<Derivation> Because, Many<AgreedStatement> Stronger)
{
    /// <summary>The modality in which the claims present the statement.</summary>
    public Modality Modality => Claims[0].Modality;

    /// <summary>The statement and the number of claims.</summary>
    public override string ToString() => $"{Shared}: {Claims.Count} claims";
}
