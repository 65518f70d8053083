using System.Collections.Immutable;

namespace Dramatis.Schema.Common;

/// <summary>Makes arrays that cached steps compare by their items.</summary>
public static class EquatableArrayExtensions
{
    public static EquatableArray<T> ToEquatable<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToImmutableArray());

    /// <summary>For collection expressions.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => new([.. items.ToArray()]);
}
