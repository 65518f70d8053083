namespace Dramatis;

/// <summary>Several dates: one of them, <c>[..]</c>, or all of them, <c>{..}</c>.</summary>
public sealed class EdtfSet : IEquatable<EdtfSet>
{
    private readonly EdtfSetItem[] _items;

    internal EdtfSet(bool isAll, EdtfSetItem[] items)
    {
        IsAll = isAll;
        _items = items;
    }

    /// <summary>Whether all of the dates are meant, not one that is not known.</summary>
    public bool IsAll { get; }

    /// <summary>The dates and ranges in the order in which they are written.</summary>
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

    /// <summary>The dates and ranges in the brackets of their kind.</summary>
    public override string ToString()
    {
        var items = string.Join(",", _items);
        return IsAll ? $"{{{items}}}" : $"[{items}]";
    }
}
