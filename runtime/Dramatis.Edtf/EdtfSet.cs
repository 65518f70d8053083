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
