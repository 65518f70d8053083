namespace Dramatis;

/// <summary>Makes the relations of a declared consequence from the members of the declaring one.</summary>
/// <remarks>
/// A member of several players that fills a position for one player gives one relation for each player. A member that fills two
/// positions has exactly two players, and each of the two ways to place them gives a relation.
/// </remarks>
internal static class ConsequenceMaker
{
    public static IEnumerable<Proposition> Make(Consequence consequence, MemberTable members, When? time)
    {
        var type = consequence.Relation!;
        var given = new Dictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal);
        foreach (var condition in consequence.Where)
        {
            given[condition.Field] = [ValueOf(condition.Values[0])];
        }

        if (time is not null && type.Aspect != Aspect.Timeless)
        {
            given[type.Aspect == Aspect.Event ? "on" : "during"] = [(FieldValue)time];
        }

        var groups = consequence.Members.GroupBy(static pair => pair.Own, static pair => pair.Other, StringComparer.Ordinal);
        IEnumerable<Dictionary<string, IReadOnlyList<object>>> all = [given];
        foreach (var group in groups)
        {
            var ways = Ways(type, members[group.Key], [.. group]).ToList();
            all = all.SelectMany(made => ways.Select(way => Joined(made, way)));
        }

        foreach (var made in all)
        {
            if (MemberTable.Make(type, made) is { } relation)
            {
                yield return relation;
            }
        }
    }

    /// <summary>The ways in which the values of one member fill one position or two.</summary>
    private static IEnumerable<(string Name, IReadOnlyList<object> Values)[]> Ways(
        RelationDescriptor type, IReadOnlyList<object> values, string[] others)
    {
        if (values.Count == 0)
        {
            return [[]];
        }

        if (others.Length == 2)
        {
            return values.Count != 2 ? [] :
            [
                [(others[0], [values[0]]), (others[1], [values[1]])],
                [(others[0], [values[1]]), (others[1], [values[0]])],
            ];
        }

        return values.Count > 1 && type.MostIn(others[0]) == 1
            ? values.Select(value => new[] { (others[0], (IReadOnlyList<object>)[value]) })
            : [[(others[0], values)]];
    }

    private static Dictionary<string, IReadOnlyList<object>> Joined(
        Dictionary<string, IReadOnlyList<object>> made, (string Name, IReadOnlyList<object> Values)[] way)
    {
        var joined = new Dictionary<string, IReadOnlyList<object>>(made, StringComparer.Ordinal);
        foreach (var (name, values) in way)
        {
            // Two members of the declaring relation can be players of one position: the two sides of a sameness.
            joined[name] = joined.TryGetValue(name, out var before) ? [.. before.Union(values)] : values;
        }

        return joined;
    }

    private static FieldValue ValueOf(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => text,
    };
}
