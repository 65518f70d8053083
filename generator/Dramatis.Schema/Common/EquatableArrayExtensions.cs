using System.Collections.Immutable;

namespace Dramatis.Schema.Common;

/// <summary>Makes arrays that cached steps compare by their items.</summary>
public static class EquatableArrayExtensions
{
    public static EquatableArray<T> ToEquatable<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToImmutableArray());

    /// <summary>Makes an array of the items of a collection expression.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => new([.. items.ToArray()]);
}
