namespace Dramatis.Tests.Facts.Contradictions.Drawn;

/// <summary>A clash of two claims by one rule. The places are those of the claims that were made, the earlier one first.</summary>
internal sealed record NaiveFinding(ClashKind Kind, ContradictionRule Rule, int Earlier, int Later, bool IsCertain)
{
    /// <summary>The times of the two claims, as they are compared.</summary>
    public (When? Earlier, When? Later) Times { get; init; }

    /// <inheritdoc/>
    public bool Equals(NaiveFinding? other) => other is not null
        && (Kind, Rule, Earlier, Later, IsCertain) == (other.Kind, other.Rule, other.Earlier, other.Later, other.IsCertain);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Rule, Earlier, Later, IsCertain);
}
