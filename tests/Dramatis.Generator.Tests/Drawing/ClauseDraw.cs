namespace Dramatis.Generator.Tests.Drawing;

/// <summary>Clauses of a relation about earlier ones, so that none leads back to it, and bounds of sums.</summary>
internal sealed class ClauseDraw(Draw draw, IReadOnlyList<EntityDeclaration> all, EntityDeclaration entity)
{
    private readonly List<Member> _own = [.. entity.Members.Values];

    public List<YamlEntry> Keys() => [.. Excludes(), .. Follows("implies"), .. Changes(), .. Total()];

    private List<YamlEntry> Excludes()
    {
        List<EntityDeclaration> others = [.. all.Where(one => one.IsRelation && Pairs(one).Any())];
        if (others.Count == 0 || !draw.Chance(2, Feature.Excludes))
        {
            return [];
        }

        var other = draw.Pick(others);
        var pairs = draw.Some(Pairs(other), 1, 2).DistinctBy(static pair => pair.Own.Name);
        List<YamlEntry> options = [.. Conditions(other, 3)];
        options.AddRange(draw.Chance(3, Feature.AllPlayers) ? [new("players", "all")] : []);
        options.AddRange(draw.Chance(3, Feature.Soft) ? [new("soft", "true")] : []);
        return [new("excludes", Clause(other, [.. pairs.Select(static pair => new YamlEntry(pair.Own.Name, pair.Other.Name))], options))];
    }

    private List<YamlEntry> Changes()
    {
        var key = draw.Pick("initiates", "terminates");
        var changes = entity.Aspect == "event" ? Follows(key) : [];
        if (changes.Count > 0)
        {
            draw.Mark(key == "initiates" ? Feature.Initiates : Feature.Terminates);
        }

        return changes;
    }

    /// <summary>A relation or a player that follows from this one, or a link.</summary>
    private List<YamlEntry> Follows(string key)
    {
        List<Member> matters = [.. _own.Where(static one => one.Players.Any(static player => player.Takes(relations: true)))];
        if (matters.Count > 0 && draw.Chance(3, Feature.Matter))
        {
            return [new(key, draw.Pick(matters).Name)];
        }

        List<Member> agents = [.. _own.Where(static one => one.Players.Any(static player => player.Takes(relations: false)))];
        if (key == "implies" && agents.Count > 1 && draw.Chance(4, Feature.ImpliedLink))
        {
            var pair = draw.Some(agents, 2, 2);
            return [new(key, (List<YamlEntry>)
                [new("ActsFor", (List<YamlEntry>)[new(pair[0].Name, "agent"), new(pair[1].Name, "principal")])])];
        }

        List<object> clauses = [.. all
            .Where(one => one.IsRelation && one.IsConcrete && (key == "implies" || one.Aspect == "state"))
            .Select(one => Consequence(one, key))
            .OfType<Clause>()];
        return clauses.Count == 0 || !draw.Chance(2, Feature.Implies) ? [] : [new(key, draw.Pick(clauses))];
    }

    /// <summary>Maps all that the other requires; null where that is not to be had.</summary>
    private Clause? Consequence(EntityDeclaration other, string key)
    {
        List<(Member Own, Member Other)> pairs = [];
        List<YamlEntry> where = [];
        foreach (var needed in other.Members.Values.Where(static member => !member.MayBeAbsent))
        {
            List<Member> fitting = [.. _own.Where(own => Fits(own, needed) && CanTake(own, needed, pairs))];
            if (fitting.Count > 0)
            {
                pairs.Add((draw.Pick(fitting), needed));
            }
            else if (Values(needed) is { Count: > 0 } values)
            {
                where.Add(new(needed.Name, draw.Pick(values)));
            }
            else
            {
                return null;
            }
        }

        draw.Mark(pairs.Exists(static pair => !pair.Own.IsPosition) ? Feature.FieldMapped : Feature.Implies);
        List<YamlEntry> options = [];
        if (where.Count > 0)
        {
            draw.Mark(Feature.Where);
            options.Add(new("where", where));
        }

        options.AddRange(key == "implies" && draw.Chance(3, Feature.Likely) ? [new("likely", "true")] : []);
        List<YamlEntry> map = [.. pairs.GroupBy(static pair => pair.Own.Name, static pair => pair.Other.Name).Select(Entry)];
        return Clause(other, map, options);
    }

    private YamlEntry Entry(IGrouping<string, string> pair)
    {
        List<string> others = [.. pair];
        return others.Count == 1 ? new(pair.Key, others[0]) : new(pair.Key, draw.Mark(Feature.TwoOfOneList) ? others : null);
    }

    /// <summary>True where a member is free, or has two players, of which each can take one of two positions.</summary>
    private static bool CanTake(Member own, Member other, List<(Member Own, Member Other)> pairs)
    {
        List<Member> taken = [.. pairs.Where(pair => pair.Own == own).Select(static pair => pair.Other)];
        return taken.Count == 0
            || (taken.Count == 1 && own is { IsPosition: true, Count: { IsMany: true, Least: <= 2, Most: null or >= 2 } }
                && taken[0].Count.Least <= 1 && other.Count.Least <= 1);
    }

    private Clause Clause(EntityDeclaration other, List<YamlEntry> map, List<YamlEntry> options) => new(
        other,
        draw.Chance(4, Feature.MapKey) && map.Count > 0 ? [new("map", map), .. options] : [.. map, .. options]);

    private List<YamlEntry> Conditions(EntityDeclaration other, int chance)
    {
        List<Member> fields = [.. other.Members.Values.Where(static one => Values(one).Count > 0)];
        if (fields.Count == 0 || !draw.Chance(chance, Feature.Where))
        {
            return [];
        }

        var field = draw.Pick(fields);
        return [new("where", (List<YamlEntry>)[new(field.Name, draw.Some(Values(field), 1, 2))])];
    }

    private static IReadOnlyList<string> Values(Member member) =>
        member.IsPosition ? []
        : member.Type is { Section: "enums" } type ? type.Domain.Values
        : member is { Type: null, Domain.Scalar: "boolean" } ? ["true", "false"]
        : [];

    private List<YamlEntry> Total()
    {
        List<Member> numbers = [.. _own.Where(static one => !one.IsPosition && !one.Count.IsMany && one.Domain.Scalar is "integer" or "decimal" or "quantity")];
        List<Member> others = [.. _own.Where(static one => one.IsPosition)];
        return numbers.Count == 0 || others.Count == 0 || !draw.Chance(2, Feature.Total) ? [] :
        [
            new("total", (List<YamlEntry>)
            [
                new("of", draw.Pick(numbers).Name),
                new("per", draw.Some(others, 1, 2).ConvertAll(static one => one.Name)),
                new("most", draw.Pick("100", "0.5", "-3")),
            ]),
        ];
    }

    private IEnumerable<(Member Own, Member Other)> Pairs(EntityDeclaration other) =>
        from own in _own
        from their in other.Members.Values
        where own.IsPosition && Fits(own, their)
        select (own, their);

    /// <summary>True for positions with a player in common, and for fields of one type.</summary>
    private bool Fits(Member own, Member other) => own.IsPosition
        ? other.IsPosition && own.Players.SelectMany(Cast).Intersect(other.Players.SelectMany(Cast)).Any()
        : !other.IsPosition && own.Type == other.Type && own.Domain.Scalar == other.Domain.Scalar && own.Count.IsMany == other.Count.IsMany;

    private IEnumerable<object> Cast(Player player) => player.Declared switch
    {
        RoleDeclaration role => role.Players.SelectMany(Cast),
        { } type => player.Instances(all).DefaultIfEmpty((EntityDeclaration)type),
        _ => all.Where(one => one.IsRelation == (player.BuiltIn == "Relation") && player.BuiltIn != "Claim").Append<object>(player.BuiltIn),
    };
}
