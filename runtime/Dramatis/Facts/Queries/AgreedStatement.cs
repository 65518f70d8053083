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
    /// <summary>
    /// The modality in which the claims present the statement. An attempt also follows from a claim that says that it is done.
    /// </summary>
    public Modality Modality { get; internal init; }

    /// <summary>The holders whose plan, demand or attempt it is; empty if the claims name none.</summary>
    public Many<Actor> Holders { get; internal init; }

    internal string Denial { get; init; } = "";

    /// <summary>The statement with its modality: <c>attempted by Norland: support of Norland for Sudland</c>.</summary>
    public string Caption => Modality == Modality.Actual
        ? $"{Shared}"
        : $"{Denial}{ClaimCaption.Lower(Modality)}{(Holders.Count == 0 ? "" : $" by {CaptionText.Phrase(Holders)}")}: {Shared}";

    /// <summary>The statement and the number of claims.</summary>
    public override string ToString() => $"{Caption}: {Claims.Count} claims";
}
