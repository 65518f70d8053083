namespace Dramatis;

/// <summary>A happening that a source affirms as actual in its own voice.</summary>
/// <inheritdoc cref="Happening{T}"/>
public sealed record Fact<T> : Happening<T>
    where T : class, IRelation
{
    internal Fact(Many<Claim<T>> claims, bool isContested)
        : base(claims) => IsContested = isContested;

    /// <summary>True if a claim denies the happening, whoever makes it.</summary>
    public bool IsContested { get; }

    /// <summary>The relation's caption.</summary>
    public override string ToString() => base.ToString();
}
