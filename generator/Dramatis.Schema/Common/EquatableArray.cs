using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Dramatis.Schema.Common;

/// <summary>
/// An immutable array that is equal to another array with equal items, so that cached steps of the generator can
/// compare it.
/// </summary>
[CollectionBuilder(typeof(EquatableArrayExtensions), nameof(EquatableArrayExtensions.Create))]
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly ImmutableArray<T> _items;

    public EquatableArray(ImmutableArray<T> items) => _items = items;

    public int Count => Items.Length;

    /// <summary>True if the array has items. Templates ask this.</summary>
    public bool Any => Items.Length > 0;

    private ImmutableArray<T> Items => _items.IsDefault ? [] : _items;

    public T this[int index] => Items[index];

    public static implicit operator EquatableArray<T>(ImmutableArray<T> items) => new(items);

    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>The index of the first item that passes a test; -1 if there is none.</summary>
    public int IndexOf(Func<T, bool> fits)
    {
        for (var i = 0; i < Count; i++)
        {
            if (fits(Items[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public bool Equals(EquatableArray<T> other) => Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in Items)
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();
}
