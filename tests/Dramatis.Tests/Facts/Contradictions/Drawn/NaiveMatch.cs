using static Dramatis.Tests.Facts.Contradictions.NaiveLogic;

namespace Dramatis.Tests.Facts.Contradictions.Drawn;

/// <summary>How the members of two claims compare.</summary>
internal sealed class NaiveMatch(NaiveLinks links)
{
    public Truth Covers(NaiveVariant general, NaiveVariant specific) => specific.Type.Is(general.Type)
        ? All([.. general.Key.Select(name => IsMet(specific, general, name)).Append(Truth.Yes)])
        : Truth.No;

    public Truth AreEqual(NaiveVariant a, NaiveVariant b, string name) =>
        !a.Fields(name).ToHashSet().SetEquals(b.Fields(name)) ? Truth.No
        : All([.. Among(a, b, name), .. Among(b, a, name), Truth.Yes]);

    /// <summary>Tells whether neither of two members holds the other.</summary>
    public Truth Differ(NaiveVariant a, NaiveVariant b, string name)
    {
        if (!a.Has(name) || !b.Has(name) || !a.Players(name).Concat(b.Players(name)).All(NaiveVariant.IsIdentified))
        {
            return Truth.No;
        }

        Truth Holds(NaiveVariant one, NaiveVariant other) => All([
            Sure(other.Fields(name).All(one.Fields(name).Contains)),
            .. other.Players(name).Select(player => Any(one.Players(name).Select(own => links.Belongs(own, player)))),
        ]);

        return Not(Any([Holds(a, b), Holds(b, a)]));
    }

    public Truth HaveCommonHolder(Claim a, Claim b) => Any(
        from holder in a.EffectiveHolders
        from other in b.EffectiveHolders
        select links.Is(holder, other));

    public Truth MayHaveCommonHolder(Claim a, Claim b) => (a.EffectiveHolders.Count, b.EffectiveHolders.Count) switch
    {
        (0, 0) => Truth.Yes,
        (0, _) or (_, 0) => Truth.Maybe,
        _ => HaveCommonHolder(a, b),
    };

    /// <summary>Tells whether two claims have holders and none in common. Own recommendations are held by their source.</summary>
    public bool HaveOtherHolders(Claim a, Claim b)
    {
        static bool IsOfSource(Claim claim) => claim.Modality == Modality.Recommended && claim.EffectiveHolders.Count == 0;
        return (IsOfSource(a), IsOfSource(b)) switch
        {
            (true, true) => a.Source != b.Source,
            (true, false) => b.EffectiveHolders.Count > 0,
            (false, true) => a.EffectiveHolders.Count > 0,
            _ => a.EffectiveHolders.Count > 0 && b.EffectiveHolders.Count > 0 && HaveCommonHolder(a, b) == Truth.No,
        };
    }

    public Truth Excludes(NaiveVariant own, NaiveVariant other, Exclusion terms, bool isUnsaidOpen)
    {
        var isAbout = terms.Where.All(condition =>
                (isUnsaidOpen || other.Has(condition.Field))
                && other.Fields(condition.Field).TrueForAll(value => condition.Values.Includes(value.ToString())))
            && own.Names.All(name => own.Players(name).Count == 0 || terms.Positions.Any(pair => pair.Own == name));
        if (!isAbout)
        {
            return Truth.No;
        }

        var all = terms.Where.All(condition => other.Has(condition.Field)) ? Truth.Yes : Truth.Maybe;
        foreach (var (a, b) in terms.Positions)
        {
            all = All(all, a == "colour" ? AreAlike(own, other, a) : terms.NeedsAllPlayers ? AllMeet(own, a, other, b) : AnyMeets(own, a, other, b));
        }

        // Two positions that are mapped to one take different players of it.
        foreach (var pairs in terms.Positions.Where(static pair => pair.Own != "colour").GroupBy(static pair => pair.Other))
        {
            var said = pairs.Select(static pair => pair.Own).Where(name => !own.IsUnsaid(name)).ToList();
            if (said.Count > 1 && !other.IsUnsaid(pairs.Key))
            {
                all = All(all, Any(
                    from one in other.Players(pairs.Key)
                    from two in other.Players(pairs.Key)
                    where one != two
                    select All(Meets(own, said[0], other, pairs.Key, one), Meets(own, said[1], other, pairs.Key, two))));
            }
        }

        return all;
    }

    private static Truth AreAlike(NaiveVariant a, NaiveVariant b, string name) =>
        !a.Has(name) && !b.Has(name) ? Truth.Yes
        : !a.Has(name) || !b.Has(name) ? Truth.Maybe
        : Sure(a.Fields(name).All(b.Fields(name).Contains));

    private Truth Meets(NaiveVariant own, string a, NaiveVariant other, string b, IPlayer player) =>
        Any(own.Players(a).Select(one => links.Meet(own, a, one, other, b, player)));

    private Truth AnyMeets(NaiveVariant own, string a, NaiveVariant other, string b)
    {
        var best = Any(other.Players(b).Select(player => Meets(own, a, other, b, player)));
        return best == Truth.No && (own.IsUnsaid(a) || other.IsUnsaid(b)) ? Truth.Maybe : best;
    }

    private Truth AllMeet(NaiveVariant own, string a, NaiveVariant other, string b)
    {
        if (own.IsOpen(a) || other.IsOpen(b) || own.IsUnsaid(a) || other.IsUnsaid(b))
        {
            return Truth.No;
        }

        Truth Seated(IEnumerable<IPlayer> guests, List<IPlayer> seats) => guests.FirstOrDefault() is not { } guest
            ? Truth.Yes
            : Any(seats.Select(seat => All(
                links.Meet(own, a, guest, other, b, seat),
                Seated(guests.Skip(1), [.. seats.Where(one => one != seat)]))));

        return Seated(own.Players(a), other.Players(b));
    }

    private IEnumerable<Truth> Among(NaiveVariant a, NaiveVariant b, string name) =>
        a.Players(name).Select(player => Any(b.Players(name).Select(other => links.Is(player, other))));

    private Truth IsMet(NaiveVariant specific, NaiveVariant general, string name)
    {
        var met = general.Players(name)
            .Select(player => (Player: (IPlayer?)player, Met: Any(specific.Players(name).Select(own => links.Stands(own, player, specific.Acts(name), specific.Time)))))
            .Concat(general.Fields(name).Select(value => (Player: default(IPlayer), Met: Sure(specific.Fields(name).Contains(value)))))
            .ToList();
        var unmet = met.Where(static one => one.Met == Truth.No).ToList();
        return unmet.Count == 0 ? met.Min(static one => one.Met)
            : specific.IsUnsaid(name) ? Truth.Maybe
            : specific.IsOpen(name) && unmet.Count < met.Count && unmet.TrueForAll(static one => one.Player is { } player && NaiveVariant.IsIdentified(player))
                ? Truth.Maybe
            : unmet.TrueForAll(static one => one.Player is Actor { Identification: Identification.Unresolved })
                && met.Exists(static one => one is { Met: Truth.Yes, Player: { } player } && NaiveVariant.IsIdentified(player))
                && specific.Players(name).Count >= general.Players(name).Count
                ? Truth.Maybe
            : Truth.No;
    }
}
