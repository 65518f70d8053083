namespace Dramatis;

/// <summary>A member of a set: one date, or all dates from one to another.</summary>
/// <param name="From">The first date; null for a range without a beginning.</param>
/// <param name="To">The last date, equal to the first for a single date; null for a range without an end.</param>
public readonly record struct EdtfSetItem(EdtfDate? From, EdtfDate? To)
{
    /// <summary>True if the member is one date and no range.</summary>
    public bool IsSingle => From is not null && From == To;

    /// <summary>The text within a set: <c>1667</c>, <c>1670..1672</c>, <c>..1984</c>, <c>1760-12..</c>.</summary>
    public override string ToString() => IsSingle ? From.ToString()! : $"{From}..{To}";
}
