using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Dramatis;

/// <summary>
/// The values of a member: an immutable list. Two are equal if they have equal values in the same order.
/// </summary>
/// <remarks>The default value is empty. Write one with a collection expression: <c>[vale, moor]</c>.</remarks>
[CollectionBuilder(typeof(Many), nameof(Many.Create))]
public readonly struct Many<T> : IReadOnlyList<T>, IEquatable<Many<T>>
{
    private readonly T[]? _items;

    internal Many(T[] items) => _items = items;

    /// <summary>The number of values.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>The value at a place, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => AsSpan() is var items && (uint)index < (uint)items.Length
        ? items[index]
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Converts one value.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "Many.Create is the named alternative.")]
    public static implicit operator Many<T>(T value) => Many.Create([value]);

    /// <summary>True if both hold equal values in the same order.</summary>
    public static bool operator ==(Many<T> left, Many<T> right) => left.Equals(right);

    /// <summary>True if the two differ.</summary>
    public static bool operator !=(Many<T> left, Many<T> right) => !left.Equals(right);

    /// <summary>The values.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Tells whether a value is among these; null never is.</summary>
    public bool Includes(object? value)
    {
        foreach (var item in AsSpan())
        {
            if (value is not null && value.Equals(item))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Walks over the values without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Many<T> other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Many<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => CaptionText.Of(this);

    /// <summary>Walks over the values.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items) => (_items, _index) = (items, -1);

        /// <summary>The current value.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes on to the next value.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes <see cref="Many{T}"/>.</summary>
public static class Many
{
    /// <summary>Makes several values, in a given order.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public static Many<T> Create<T>(ReadOnlySpan<T> items)
    {
        foreach (var item in items)
        {
            if (item is null)
            {
                throw new ArgumentException("One of the values is null.", nameof(items));
            }
        }

        return items.IsEmpty ? default : new(items.ToArray());
    }
}
