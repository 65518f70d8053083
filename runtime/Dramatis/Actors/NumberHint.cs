namespace Dramatis;

/// <summary>A number that an actor had in some fact base: a hint that says nothing of the actor.</summary>
/// <remarks>
/// Every hint equals every other, so that it is no part of a record's equality. Fact bases that share an actor may write
/// it at once, each its own; whoever reads it checks it.
/// </remarks>
internal struct NumberHint : IEquatable<NumberHint>
{
    public int Value;

    /// <summary>The actor that has the number among these, if any has; it need not be the one that remembers it.</summary>
    public readonly Actor? In(ReadOnlySpan<Actor> actors) => (uint)Value < (uint)actors.Length ? actors[Value] : null;

    public readonly bool Equals(NumberHint other) => true;

    public override readonly bool Equals(object? obj) => obj is NumberHint;

    public override readonly int GetHashCode() => 0;
}
