namespace Dramatis.Report;

/// <summary>A number in a table cell, with a bar below it.</summary>
/// <param name="Percent">The length of the bar in percent of the cell.</param>
internal sealed record Measure(string Number, int Percent, string Kind, string? Link)
{
    public static Measure Of(int count, int most, string kind, string link) => new(
        Phrases.Number(count),
        most == 0 || count == 0 ? 0 : Math.Max(2, (int)(100L * count / most)),
        kind,
        count == 0 ? null : link);
}
