using Dramatis.Tests.Sample;

namespace Dramatis.Tests.Facts.Contradictions.Drawn;

/// <summary>The claims that follow from one about a drawn relation, by their definition.</summary>
internal static class NaiveDerivation
{
    private enum Turn
    {
        Implies,
        Begins,
        Ends,
    }

    public static List<NaiveVariant> Of(Claim claim, int place)
    {
        var all = new List<NaiveVariant> { new(claim, claim, place) };
        if (claim.Polarity == Polarity.Denied || claim.ModalPolarity == Polarity.Denied)
        {
            return all;
        }

        var known = new HashSet<string> { Content(all[0]) };
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].Claim.Polarity == Polarity.Affirmed)
            {
                all.AddRange(Steps(all[i]).Where(next => known.Add(Content(next))).ToList());
            }
        }

        return all;
    }

    /// <summary>The states that an event ends, and the opposite of those that it begins, as they are before it.</summary>
    public static IEnumerable<NaiveVariant> Presupposed(NaiveVariant wanted)
    {
        var what = wanted.Claim.What;
        var time = what is EventRelation { On: not null } ? When.Before(what) : When.AsOf(wanted.Claim.Source);
        return
            from after in Steps(new(new(what, default, wanted.Claim.Context), wanted.Origin, wanted.Place))
            where after.IsInertial && !after.IsLikely && after.Claim.What is StateRelation
            let before = !new Proposition((StateRelation)after.Claim.What with { During = time }, after.Claim.Polarity)
            select new NaiveVariant(new(before, default, wanted.Claim.Context), wanted.Origin, wanted.Place);
    }

    private static IEnumerable<NaiveVariant> Steps(NaiveVariant from)
    {
        foreach (var type in NaiveVariant.Types(from.Type))
        {
            foreach (var (turn, rule) in type.Implies.Select(static one => (Turn.Implies, one))
                .Concat(type.Initiates.Select(static one => (Turn.Begins, one)))
                .Concat(type.Terminates.Select(static one => (Turn.Ends, one))))
            {
                var isWhole = from.Claim is { Recurrence: Recurrence.Once, Qualifiers.Count: 0 };
                if ((rule.IsLikely && from.IsLikely) || (turn != Turn.Implies && (from.IsInertial || !isWhole)))
                {
                    continue;
                }

                foreach (var proposition in rule.Matter is null ? Made(from, rule, turn) : Matters(from, turn))
                {
                    var plain = proposition.Plain;
                    var polarity = (turn == Turn.Ends) == (plain.Polarity == Polarity.Denied) ? Polarity.Affirmed : Polarity.Denied;
                    yield return new(
                        new(new(plain.What, polarity), from.Claim.Mode, from.Claim.Context),
                        from.Origin,
                        from.Place,
                        from.IsLikely || rule.IsLikely,
                        from.IsInertial || turn != Turn.Implies);
                }
            }
        }
    }

    private static IEnumerable<Proposition> Matters(NaiveVariant from, Turn turn)
    {
        foreach (var relation in from.Players("m").OfType<Relation>())
        {
            var plain = ((Proposition)relation).Plain;
            if (turn == Turn.Implies)
            {
                yield return plain;
            }
            else if (plain.What is StateRelation state)
            {
                yield return plain with { What = state with { During = When.After(from.Claim.What) } };
            }
        }
    }

    private static IEnumerable<Proposition> Made(NaiveVariant from, Consequence rule, Turn turn)
    {
        var time = (turn, from.Claim.What, rule.Relation!.Aspect) switch
        {
            (not Turn.Implies, var what, _) => When.After(what),
            (_, StateRelation { During: var during }, Aspect.State) => during,
            (_, StateRelation { During: null }, _) => null,
            (_, StateRelation what, _) => When.During(what),
            (_, EventRelation { On: var on }, Aspect.Event) => on,
            (_, var what, _) => When.AsOf(what),
        };
        var colour = rule.Where.Count > 0 ? "red" : rule.Members.Includes(("colour", "colour")) ? Colour(from) : null;
        foreach (var players in Placings(from, rule.Members))
        {
            if (players("p") is not [Person p])
            {
                continue;
            }

            var members = new DrawnMembers(
                p, (Person?)players("q").SingleOrDefault(), [.. players("l").Cast<Person>()], (Relation?)players("m").SingleOrDefault(), colour);
            yield return rule.Relation!.Aspect == Aspect.Event
                ? new DrawnEvent(rule.Relation, members) { On = time }
                : new DrawnState(rule.Relation, members) { During = time };
        }
    }

    private static string? Colour(NaiveVariant from) => from.Fields("colour") is [var value] ? value.ToString() : null;

    // A list in a position for one is told apart, and a list of exactly two in two positions is told both ways.
    private static List<Func<string, List<IPlayer>>> Placings(NaiveVariant from, Many<(string Own, string Other)> mapped)
    {
        if (mapped.Count(static pair => pair.Own == "l") == 2)
        {
            return from.Players("l") switch
            {
                [] => [_ => []],
                [var a, var b] => [name => name == "p" ? [a] : name == "q" ? [b] : [], name => name == "p" ? [b] : name == "q" ? [a] : []],
                _ => [],
            };
        }

        List<IPlayer> All(string name) => [.. mapped.Where(pair => pair.Other == name).SelectMany(pair => from.Players(pair.Own))];
        return mapped.Includes(("l", "p"))
            ? [.. from.Players("l").Select(one => (Func<string, List<IPlayer>>)(name => name == "p" ? [one] : All(name)))]
            : [All];
    }

    private static string Content(NaiveVariant one)
    {
        var members = one.Names.Select(name => $"{name}:{string.Join(',', one.Players(name).Select(NaiveVariant.IdOf).Order())}:{string.Join(',', one.Fields(name))}");
        return $"{one.Type.Name} {one.Claim.Polarity} {one.IsLikely} {one.IsInertial} {string.Join(';', members)}";
    }
}
