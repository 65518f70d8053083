namespace Dramatis;

/// <summary>Several dates, of which one is meant, <c>[..]</c>, or all, <c>{..}</c>. Immutable.</summary>
public sealed class EdtfSet : IEquatable<EdtfSet>
{
    private readonly EdtfSetItem[] _items;

    internal EdtfSet(bool isAll, EdtfSetItem[] items)
    {
        IsAll = isAll;
        _items = items;
    }

    /// <summary>True if all of the dates are meant; false if one of them is, and it is unknown which.</summary>
    public bool IsAll { get; }

    /// <summary>The dates and ranges, in written order.</summary>
    public IReadOnlyList<EdtfSetItem> Items => _items;

    /// <inheritdoc/>
    public bool Equals(EdtfSet? other) =>
        other is not null && IsAll == other.IsAll && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = IsAll ? 1 : 0;
        foreach (var item in _items)
        {
            hash = unchecked((hash * 31) + item.GetHashCode());
        }

        return hash;
    }

    /// <summary>The canonical EDTF text.</summary>
    public override string ToString()
    {
        var items = string.Join(",", _items);
        return IsAll ? $"{{{items}}}" : $"[{items}]";
    }
}

/// <summary>A member of a set: one date, or all dates from one to another.</summary>
/// <param name="From">The first date; null for a range without a beginning.</param>
/// <param name="To">The last date, equal to the first for a single date; null for a range without an end.</param>
public readonly record struct EdtfSetItem(EdtfDate? From, EdtfDate? To)
{
    /// <summary>True if the member is a single date, not a range.</summary>
    public bool IsSingle => From is not null && From == To;

    /// <summary>The text within a set: <c>1667</c>, <c>1670..1672</c>, <c>..1984</c>, <c>1760-12..</c>.</summary>
    public override string ToString() => IsSingle ? From.ToString()! : $"{From}..{To}";
}
