namespace Dramatis;

/// <summary>
/// Computes the stretches of the seasons 21 to 41. Quarters, quadrimesters and semesters are exact. The standard does
/// not say when a season begins, so it may be a meteorological one, from the first of a month, or an astronomical one,
/// some three weeks later. A summer or winter that contains New Year may belong to either of its years, and a season
/// without a hemisphere to either of these.
/// </summary>
internal static class EdtfSeasons
{
    public const int First = 21;
    public const int Last = 41;

    // Equinoxes and solstices are never later in their month.
    private const int LatestDay = 25;

    public static Extent Of(int season, long year) => season switch
    {
        25 or 31 => Natural(year, year, 3),
        26 or 32 => Natural(year, year, 6),
        27 or 29 => Natural(year, year, 9),

        // Without a hemisphere the season in the middle of the year lies between the ones at both ends.
        28 or 30 or 22 or 24 => Natural(year - 1, year, 12),
        21 or 23 => Natural(year, year, 3) with
        {
            StartMax = Natural(year, year, 9).StartMax,
            EndMax = Natural(year, year, 9).EndMax,
        },
        <= 36 => Months(year, ((season - 33) * 3) + 1, 3),
        <= 39 => Months(year, ((season - 37) * 4) + 1, 4),
        _ => Months(year, ((season - 40) * 6) + 1, 6),
    };

    /// <summary>An unknown season of one of several years.</summary>
    public static Extent AnyOf(long firstYear, long lastYear)
    {
        var (first, last) = (Natural(firstYear - 1, firstYear - 1, 12), Natural(lastYear, lastYear, 12));
        return new Extent(first.StartMin, last.StartMax, first.EndMin, last.EndMax);
    }

    private static Extent Natural(long firstYear, long lastYear, int month) => new(
        GregorianDays.SecondsTo(firstYear, month),
        GregorianDays.SecondsTo(lastYear, month, LatestDay),
        GregorianDays.SecondsTo(firstYear, month + 3),
        GregorianDays.SecondsTo(lastYear, month + 3, LatestDay));

    private static Extent Months(long year, int month, int count) =>
        Extent.Exactly(GregorianDays.SecondsTo(year, month), GregorianDays.SecondsTo(year, month + count));
}
