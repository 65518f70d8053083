namespace Dramatis;

/// <summary>One date of a set, or all dates from one to another.</summary>
/// <param name="From">The first; nothing means that it begins with all that is earlier.</param>
/// <param name="To">The last, equal to the first for one date; nothing means all that is later.</param>
public readonly record struct EdtfSetItem(EdtfDate? From, EdtfDate? To)
{
    /// <summary>Whether it is one date and no range.</summary>
    public bool IsSingle => From is not null && From == To;

    /// <summary>As it stands in a set: <c>1667</c>, <c>1670..1672</c>, <c>..1984</c>, <c>1760-12..</c>.</summary>
    public override string ToString() => IsSingle ? From.ToString()! : $"{From}..{To}";
}
