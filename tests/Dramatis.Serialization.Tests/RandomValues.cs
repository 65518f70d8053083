namespace Dramatis.Serialization.Tests;

/// <summary>Values of every scalar at random, awkward ones too.</summary>
internal sealed class RandomValues(Random random)
{
    private static readonly string[] s_texts =
    [
        "Aldo", "Ö. \"the\" Wise", "👩‍🚀 Zoë 🏳️‍🌈", "\u202Eقمر\u202C", "tab\tline\nfeed\rnull\0bell\a", "\u2028x\u2029 \u0085",
        "\\\"\\u0041", "</script>&<b>'", " blank ends ", "\uFEFFmark", "\uFFFD\uFFFF", "e\u0301 \u00E9", "{\"actor\":1}", "\u007F",
        new string('x', 1000), string.Concat(Enumerable.Repeat("\U0001F600", 500)),
    ];

    private static readonly string[] s_dates =
        ["2024", "2024-05", "2024-05-03", "-0044-03-15", "2024-21", "Y-170000002", "198X", "1984?", "2004-06~-11", "2024-XX-03"];

    private static readonly string[] s_intervals =
        ["2024/2025", "2024-05-03/..", "/2024", "../2024-02", "1984~/2004-06", "[1667,1668,1670..1672]", "{1960,1961-12}"];

    /// <summary>True for facts whose chests hold quantities. Their files need version 2.</summary>
    private bool IsWithQuantities { get; } = random.Next(2) == 0;

    public string Text() => s_texts[random.Next(s_texts.Length)];

    public EdtfDate Date() => s_dates[random.Next(s_dates.Length)];

    public EdtfInterval Period() => s_intervals[random.Next(5)];

    public When Calendar() => random.Next(2) == 0 ? Date() : Period();

    public decimal Number() =>
        Either(0m, -0.0m, 1.50m, -1.5m, 999999.999999m, 0.0000000000000000000000000001m, random.Next() / 1000m % 1000m);

    public long Integer() => Either(0, 1, -1, 999_999, random.Next());

    public Quantity Quantity()
    {
        var (least, more) = (Number(), Integer());
        return Either(
            Dramatis.Quantity.Exactly(least), Dramatis.Quantity.AtLeast(least), Dramatis.Quantity.AtMost(least), Dramatis.Quantity.About(least),
            Dramatis.Quantity.Between(least, least + Math.Abs(more)));
    }

    public Quantity? Toll() =>
        IsWithQuantities ? MaybeValue<Quantity>(() => Either<Quantity>("4", "3..", "..9.50", "~30", "0..1e6")) : null;

    public Load Load() => Either<Quantity>("0 t", "3.. kg", "..4.50 t", "3..4 t", "~4.5e6 kg", "~-1 t");

    public DateTimeOffset Instant() => Either(
        DateTimeOffset.UnixEpoch,
        DateTimeOffset.MinValue,
        DateTimeOffset.MaxValue,
        new DateTimeOffset(2024, 5, 3, 12, 0, 0, TimeSpan.FromHours(Either(0, 2, -11))).AddTicks(random.Next()));

    public Uri Address() => new(Either("https://example.org/a?b=c#d", "http://[::1]:8080/", "urn:isbn:0451450523", "https://例え.jp/ü%20"));

    public Locator Place() => random.Next(4) switch
    {
        0 => Locator.Cell(random.Next(1, 99), random.Next(1, 9)),
        1 => Locator.Span(random.Next(1, 99), random.Next(9), random.Next(10, 1000)),
        2 => Locator.Span(random.Next(1, 99), random.Next(9), random.Next(10, 1000), (SpanPart)random.Next(3)),
        _ => new(random.Next(1, 99)),
    };

    public EdtfDuration Duration() => Either<EdtfDuration>("P3D", "P1W", "P2M", "P1Y6M", "PT36H", "P999999999Y", "P1DT1S");

    public When ToldByCalendar() => random.Next(7) switch
    {
        0 => When.AsOf(Calendar()),
        1 => When.Before(Calendar()),
        2 => When.After(Calendar()),
        3 => When.During(Calendar()),
        4 => When.Year(Calendar(), Either(0, 1, -3)),
        5 => (When)s_intervals[random.Next(s_intervals.Length)],
        _ => Calendar(),
    };

    public When ToldBy(IAnchor anchor) => random.Next(6) switch
    {
        0 => When.AsOf(anchor),
        1 => When.Before(anchor),
        2 => When.After(anchor),
        3 => When.During(anchor),
        4 => When.Year(anchor, Either(0, -1, 7, int.MinValue, int.MaxValue)),
        _ => When.At(anchor),
    };

    public When AsNewsTells(IAnchor anchor) => random.Next(17) switch
    {
        0 => When.Day(anchor, Either(0, -1, 1, int.MinValue, int.MaxValue)),
        1 => When.Week(anchor, Either(0, -1, 2)),
        2 => When.Month(anchor, Either(0, -1, 2)),
        3 => When.Weekday(Either(DayOfWeek.Sunday, DayOfWeek.Friday), anchor),
        4 => When.Last(Either(DayOfWeek.Sunday, DayOfWeek.Friday), anchor),
        5 => When.Next(DayOfWeek.Monday, Calendar()),
        6 => When.Before(anchor, Duration()),
        7 => When.After(Calendar(), Duration()),
        8 => When.Within(Duration(), before: anchor),
        9 => When.Throughout(Duration(), after: anchor),
        10 => When.Month(Either(1, 12), anchor),
        11 => When.Last(month: Either(1, 5), anchor),
        12 => When.Next(month: 12, Calendar()),
        13 => When.Weekend(anchor),
        14 => When.LastWeekend(Calendar()),
        15 => When.NextWeekend(anchor),
        _ => When.Worded(Text()),
    };

    public When Worded(When when) => random.Next(2) == 0 ? when : when.Worded(Text());

    public When Lasting(When when) => random.Next(8) switch
    {
        0 => when.For(Duration()),
        1 => when.For(atLeast: "PT3H"),
        2 => when.For(atLeast: Either<EdtfDuration?>("P1D", null), atMost: "P2M"),
        _ => when,
    };

    public T? Maybe<T>(Func<T> make)
        where T : class => random.Next(2) == 0 ? null : make();

    public T? MaybeValue<T>(Func<T> make)
        where T : struct => random.Next(2) == 0 ? null : make();

    public T Either<T>(params ReadOnlySpan<T> values) => values[random.Next(values.Length)];

    /// <summary>An actor with every kind of field.</summary>
    public Chest Chest(EntityId id) => new(id)
    {
        Text = Text(),
        Integer = Either(long.MinValue, long.MaxValue, Integer()),
        Decimal = Either(decimal.MaxValue, decimal.MinValue, Number()),
        Boolean = Either(true, false),
        Date = Date(),
        Period = Period(),
        Moment = Calendar(),
        Instant = Instant(),
        Uri = Address(),
        Mood = Either(Mood.Calm, Mood.Cross, Mood.Merry),
        MaybeText = Maybe(Text),
        MaybeInteger = MaybeValue<long>(Integer),
        MaybeDecimal = MaybeValue<decimal>(Number),
        MaybeBoolean = MaybeValue<bool>(() => true),
        MaybeDate = MaybeValue<EdtfDate>(Date),
        MaybePeriod = MaybeValue<EdtfInterval>(Period),
        MaybeMoment = Maybe(Calendar),
        MaybeInstant = MaybeValue<DateTimeOffset>(Instant),
        MaybeUri = Maybe(Address),
        MaybeMood = MaybeValue<Mood>(() => Mood.Merry),
        Texts = Several(Text),
        Integers = Several(Integer),
        Decimals = Several(Number),
        Dates = Several(Date),
        Periods = Several(Period),
        Moments = Several(Calendar),
        Instants = Several(Instant),
        Uris = Several(Address),
        Moods = Several(() => Mood.Cross),
        UsualText = Text(),
        UsualInteger = Integer(),
        UsualDecimal = Number(),
        UsualBoolean = Either(true, false),
        UsualDate = Date(),
        UsualMood = Either(Mood.Calm, Mood.Merry),
        Label = new(Text()),
        Count = MaybeValue<Count>(() => new(Integer())),
        Shares = Several(() => new Share(Number())),
        Day = MaybeValue<Day>(() => new(Date())),
        Span = MaybeValue<Span>(() => new(Period())),
        Stamps = Several(() => new Stamp(Instant())),
        Site = MaybeValue<Site>(() => new(Address())),
        MaybeQuantity = IsWithQuantities ? MaybeValue<Quantity>(Quantity) : null,
        Quantities = IsWithQuantities ? Several(Quantity) : [],
        Loads = IsWithQuantities ? Several(Load) : [],
    };

    private Many<T> Several<T>(Func<T> make) => [.. Enumerable.Range(0, random.Next(3)).Select(_ => make())];
}
