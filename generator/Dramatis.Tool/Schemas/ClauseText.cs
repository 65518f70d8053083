using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;

namespace Dramatis.Tool.Schemas;

/// <summary>Writes the clauses of relations in one line, as schemas do.</summary>
internal static class ClauseText
{
    /// <summary>The other relation with the pairs of members and the options: <c>Core.Ties (a: b, where: { quality: good })</c>.</summary>
    public static string Of(BoundClause clause)
    {
        if (clause.Matter is { } matter)
        {
            return matter;
        }

        var parts = string.Join(", ", Pairs(clause).Concat(Options(clause)));
        return parts.Length == 0 ? clause.Relation!.FullName : $"{clause.Relation!.FullName} ({parts})";
    }

    /// <summary>The pairs of members; of an own member with two, both in one list.</summary>
    public static IEnumerable<string> Pairs(BoundClause clause) => clause.Members
        .GroupBy(static pair => pair.Own, static pair => pair.Other)
        .Select(static pair => $"{pair.Key}: {List([.. pair])}");

    public static IEnumerable<string> Options(BoundClause clause)
    {
        if (clause.Where.Any)
        {
            yield return $"where: {{ {string.Join(", ", clause.Where.Select(static one => $"{one.Field}: {List(one.Values)}"))} }}";
        }

        if (clause.NeedsAllPlayers)
        {
            yield return "players: all";
        }

        if (clause.IsSoft)
        {
            yield return "soft: true";
        }

        if (clause.IsLikely)
        {
            yield return "likely: true";
        }
    }

    /// <summary>The bound of a sum: <c>share per company, at most 100</c>.</summary>
    public static string? Of(BoundTotal? total) => total is null
        ? null
        : string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{total.Of} per {string.Join(" and ", total.Per)}, at most {total.Most}");

    /// <summary>The opposites of a value; soft ones with the word behind them.</summary>
    public static IReadOnlyList<string> Opposites(BoundEnum values, string value) =>
    [
        .. from pair in values.Opposites
        where pair.One == value || pair.Other == value
        let other = pair.One == value ? pair.Other : pair.One
        select pair.IsSoft ? $"{other} (soft)" : other,
    ];

    private static string List(EquatableArray<string> items) => items.Count == 1 ? items[0] : $"[{string.Join(", ", items)}]";
}
