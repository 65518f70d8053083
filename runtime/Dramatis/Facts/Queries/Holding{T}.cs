namespace Dramatis;

/// <summary>A state at a time, as far as claims tell.</summary>
/// <typeparam name="T">The type of the state, or a base of it.</typeparam>
public sealed record Holding<T>
    where T : class, IStateRelation
{
    internal Holding(T what, Truth isHolding, Many<Claim> @for, Many<Claim> against, Many<Derivation> because) =>
        (What, IsHolding, For, Against, Because) = (what, isHolding, @for, against, because);

    /// <summary>The state: as the first claim for it tells it, or as it follows from an event.</summary>
    public T What { get; }

    /// <summary>
    /// <see cref="Truth.Yes"/> if a certain claim tells the state for that time and nothing speaks against it; otherwise
    /// <see cref="Truth.Maybe"/>.
    /// </summary>
    public Truth IsHolding { get; }

    /// <summary>The claims by which the state holds, or may hold, in the order in which they were made.</summary>
    public Many<Claim> For { get; }

    /// <summary>The claims by which it does not hold, or may not, in the order in which they were made.</summary>
    public Many<Claim> Against { get; }

    /// <summary>The steps by which the state, or its end, follows from claims; empty if all of them tell it as it is.</summary>
    public Many<Derivation> Because { get; }

    /// <summary>The caption of the state, with the answer.</summary>
    public override string ToString() => $"{What.Caption}: {(IsHolding == Truth.Yes ? "yes" : "maybe")}";
}
