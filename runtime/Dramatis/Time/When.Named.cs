namespace Dramatis;

/// <content>Months by their names, and weekends.</content>
public sealed partial class When
{
    /// <summary>
    /// A month with a name near an anchor ("in May"), where the text leaves open which: the anchor's own month, or the nearest
    /// one on either side.
    /// </summary>
    /// <param name="month">The number of the month, from 1.</param>
    /// <param name="x">The anchor.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 12.</exception>
    public static When Month(int month, IAnchor x) => Of(WhenRelation.NamedMonth, x).In(month);

    /// <inheritdoc cref="Month(int, IAnchor)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When Month(int month, When x) => Of(WhenRelation.NamedMonth, x).In(month);

    /// <summary>The last month with a name before the month of an anchor: "last May" is <c>When.Last(month: 5, reading)</c>.</summary>
    /// <inheritdoc cref="Month(int, IAnchor)" path="/*[not(self::summary)]"/>
    public static When Last(int month, IAnchor x) => Of(WhenRelation.LastMonth, x).In(month);

    /// <inheritdoc cref="Last(int, IAnchor)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When Last(int month, When x) => Of(WhenRelation.LastMonth, x).In(month);

    /// <summary>The next month with a name after the month of an anchor: "next May" is <c>When.Next(month: 5, reading)</c>.</summary>
    /// <inheritdoc cref="Month(int, IAnchor)" path="/*[not(self::summary)]"/>
    public static When Next(int month, IAnchor x) => Of(WhenRelation.NextMonth, x).In(month);

    /// <inheritdoc cref="Next(int, IAnchor)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When Next(int month, When x) => Of(WhenRelation.NextMonth, x).In(month);

    /// <summary>
    /// A weekend near an anchor ("at the weekend"), Saturday and Sunday, where the text leaves open which: the anchor's own, or
    /// the nearest one on either side.
    /// </summary>
    public static When Weekend(IAnchor x) => Of(WhenRelation.Weekend, x);

    /// <inheritdoc cref="Weekend(IAnchor)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When Weekend(When x) => Of(WhenRelation.Weekend, x);

    /// <summary>The last weekend that is over before the day of an anchor: "last weekend".</summary>
    public static When LastWeekend(IAnchor x) => Of(WhenRelation.LastWeekend, x);

    /// <inheritdoc cref="LastWeekend(IAnchor)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When LastWeekend(When x) => Of(WhenRelation.LastWeekend, x);

    /// <summary>The next weekend that begins after the day of an anchor: "next weekend".</summary>
    public static When NextWeekend(IAnchor x) => Of(WhenRelation.NextWeekend, x);

    /// <inheritdoc cref="NextWeekend(IAnchor)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When NextWeekend(When x) => Of(WhenRelation.NextWeekend, x);
}
