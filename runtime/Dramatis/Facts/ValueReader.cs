using System.Globalization;

namespace Dramatis;

/// <summary>Reads the members of a relation from values at hand, so that a relation is made from the players of another.</summary>
internal sealed class ValueReader : MemberReader
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<object>> _members;
    private IReadOnlyList<object> _items = [];
    private object? _current;

    /// <summary>Begins to read.</summary>
    /// <param name="members">The values by member: players, or <see cref="FieldValue"/>.</param>
    /// <param name="happening">The id of the happening; null for none.</param>
    public ValueReader(IReadOnlyDictionary<string, IReadOnlyList<object>> members, EntityId? happening = null) =>
        (_members, Happening) = (members, happening);

    /// <summary>True if a value did not fit its member: a player of another type, a number out of its range.</summary>
    public bool IsRefused { get; private set; }

    internal override string? Text => Value switch
    {
        string text => text,
        Uri address => address.OriginalString,
        DateTimeOffset instant => instant.ToString("O", CultureInfo.InvariantCulture),
        EdtfDate or EdtfInterval or Quantity => ((IFormattable)Value).ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    internal override bool? Boolean => Value as bool?;

    private object? Value => _current is FieldValue value ? value.Value : null;

    internal override void End()
    {
    }

    internal override void Report(ValidationReport report) => IsRefused |= !report.IsValid;

    internal override bool TryGetInteger(out long value)
    {
        value = Value as long? ?? 0;
        return Value is long;
    }

    internal override bool TryGetDecimal(out decimal value)
    {
        value = Value as decimal? ?? 0;
        return Value is decimal;
    }

    internal override bool TryGetTime(out When? value, ref string? reason)
    {
        value = Value as When;
        return value is not null;
    }

    internal override IPlayer? FindPlayer() => _current as IPlayer;

    internal override string? ExpectedPlayers => null;

    internal override void RefusePlayer(string message) => IsRefused = true;

    internal override void NoteFormerName(string name, string written)
    {
    }

    private protected override bool MoveTo(string member, ReadOnlySpan<string> formerly)
    {
        _items = _members.GetValueOrDefault(member) ?? [];
        _current = _items.Count > 0 ? _items[0] : null;
        return _items.Count > 0;
    }

    private protected override int CountItems() => _items.Count;

    private protected override void MoveTo(int item) => _current = _items[item];

    private protected override void Refuse(string expected, string? reason) => IsRefused = true;
}
