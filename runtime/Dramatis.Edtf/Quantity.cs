namespace Dramatis;

// docs/decisions.md: Quantities beside dates
/// <summary>
/// A number as exactly as its source gives it: <c>2191</c>, at least three (<c>3..</c>), at most five (<c>..5</c>), three to
/// four (<c>3..4</c>) or about 30 (<c>~30</c>), with a unit where it has one: <c>~4500000 USD</c>.
/// </summary>
/// <remarks>
/// Two quantities are equal if their canonical texts are: <c>1.0</c> and <c>1</c> are equal, <c>3..</c> and <c>4</c> are not.
/// <see cref="Is"/> tells whether two quantities can be one number. Values are immutable. The default value is 0 without a unit.
/// </remarks>
public readonly partial record struct Quantity
{
    private readonly decimal _least;
    private readonly decimal _most;
    private readonly bool _hasNoLeast;
    private readonly bool _hasNoMost;
    private readonly string? _unit;

    private Quantity(decimal? least, decimal? most, string? unit)
    {
        (_least, _hasNoLeast) = (Canonical(least ?? 0), least is null);
        (_most, _hasNoMost) = (Canonical(most ?? 0), most is null);
        Unit = unit;
    }

    /// <summary>The least number that it can be; null if it has no such bound.</summary>
    public decimal? Least => _hasNoLeast ? null : _least;

    /// <summary>The greatest number that it can be; null if it has no such bound.</summary>
    public decimal? Most => _hasNoMost ? null : _most;

    /// <summary>True if the source gives the numbers as approximate only.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>True if it is one number, neither bounded nor approximate.</summary>
    public bool IsExact => !IsApproximate && Least is not null && Least == Most;

    /// <summary>The unit, such as <c>USD</c>, <c>%</c> or <c>km</c>; null if it has none.</summary>
    /// <exception cref="ArgumentException">The text is not 1 to 64 visible characters of ASCII.</exception>
    public string? Unit
    {
        get => _unit;
        init => _unit = value is null || IsUnit(value)
            ? value
            : throw new ArgumentException($"'{Excerpt(value)}' is not {UnitForm}.", nameof(value));
    }

    /// <summary>Converts a number.</summary>
    public static implicit operator Quantity(decimal value) => Exactly(value);

    /// <summary>One number: <c>2191</c>.</summary>
    /// <exception cref="ArgumentException">The unit is not 1 to 64 visible characters of ASCII.</exception>
    public static Quantity Exactly(decimal value, string? unit = null) => new(value, value, unit);

    /// <summary>About a number: <c>~30</c>.</summary>
    /// <inheritdoc cref="Exactly"/>
    public static Quantity About(decimal value, string? unit = null) => new(value, value, unit) { IsApproximate = true };

    /// <summary>A number or more: <c>3..</c>.</summary>
    /// <inheritdoc cref="Exactly"/>
    public static Quantity AtLeast(decimal value, string? unit = null) => new(value, null, unit);

    /// <summary>A number or less: <c>..5</c>.</summary>
    /// <inheritdoc cref="Exactly"/>
    public static Quantity AtMost(decimal value, string? unit = null) => new(null, value, unit);

    /// <summary>A number between two others, both included: <c>3..4</c>.</summary>
    /// <exception cref="ArgumentException">
    /// The first number is greater than the second, or the unit is not 1 to 64 visible characters of ASCII.
    /// </exception>
    public static Quantity Between(decimal least, decimal most, string? unit = null) => least <= most
        ? new(least, most, unit)
        : throw new ArgumentException("The first bound is greater than the second.", nameof(least));

    /// <summary>
    /// Tells whether both are the same number. It is <see cref="Truth.Maybe"/> if either is approximate, and if the units differ.
    /// </summary>
    public Truth Is(Quantity other) =>
        !IsComparable(other) ? Truth.Maybe
        : IsBelow(other) || other.IsBelow(this) ? Truth.No
        : IsExact && other.IsExact ? Truth.Yes
        : Truth.Maybe;

    /// <summary>Tells whether the number is less than another.</summary>
    /// <inheritdoc cref="Is"/>
    public Truth IsLessThan(Quantity other) =>
        !IsComparable(other) ? Truth.Maybe
        : IsBelow(other) ? Truth.Yes
        : Least >= other.Most ? Truth.No
        : Truth.Maybe;

    /// <summary>Tells whether the number is more than another.</summary>
    /// <inheritdoc cref="Is"/>
    public Truth IsMoreThan(Quantity other) => other.IsLessThan(this);

    private static decimal Canonical(decimal number) => number == 0 ? 0 : number / 1.0000000000000000000000000000m;

    private bool IsComparable(Quantity other) => !IsApproximate && !other.IsApproximate && Unit == other.Unit;

    private bool IsBelow(Quantity other) => Most < other.Least;
}
