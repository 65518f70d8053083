using static Dramatis.Tests.Facts.Contradictions.NaiveLogic;

namespace Dramatis.Tests.Facts.Contradictions.Drawn;

/// <summary>The sameness, the wholes and the principals of players, by every claim that says so.</summary>
internal sealed class NaiveLinks(List<Claim> claims)
{
    private readonly List<Claim> _links =
    [
        .. claims.Where(static claim => claim is
        {
            What: PartOf or SameAs or ActsFor,
            Modality: Modality.Actual,
            Polarity: Polarity.Affirmed,
            ModalPolarity: Polarity.Affirmed,
        }),
    ];

    public Truth Is(IPlayer one, IPlayer other) => Reach(one, other, withParts: false);

    public Truth Belongs(IPlayer part, IPlayer whole) => Reach(part, whole, withParts: true);

    /// <summary>Tells whether one player is or belongs to the other, or acts for one that does, at a time.</summary>
    public Truth Stands(IPlayer one, IPlayer other, bool isActing, When? time)
    {
        var best = Belongs(one, other);
        return isActing ? Any([best, .. Principals(one, time).Select(principal => All(principal.Acts, Belongs(principal.Who, other)))]) : best;
    }

    /// <summary>Tells whether a player of two members is the same, belongs to the other or acts for it.</summary>
    public Truth Meet(NaiveVariant a, string ofA, IPlayer one, NaiveVariant b, string ofB, IPlayer other) => Any(
        [Stands(one, other, a.Acts(ofA), a.Time), Stands(other, one, b.Acts(ofB), b.Time)]);

    private static bool IsFirm(Claim claim) =>
        claim.Certainty != Certainty.Possible && claim.Condition is null && claim.Doubts.Count == 0;

    private static Truth InOffice(When? office, When? time) => office is null || time is null ? Truth.Maybe
        : time.FallsIn(office) == Truth.Yes ? Truth.Yes
        : time.Intersects(office) == Truth.No ? Truth.No
        : Truth.Maybe;

    // From the player and all to which it belongs, step by step, with the surest way to each.
    private Dictionary<string, (IPlayer Who, Truth Acts)>.ValueCollection Principals(IPlayer one, When? time)
    {
        var offices = _links.Where(static claim => claim.What is ActsFor).ToList();
        var found = new Dictionary<string, (IPlayer Who, Truth Acts)>();
        for (var hasNew = true; hasNew;)
        {
            hasNew = false;
            foreach (var office in offices)
            {
                var acts = (ActsFor)office.What;
                var before = Any([Belongs(one, acts.Agent), found.GetValueOrDefault(acts.Agent.Id.Value).Acts]);
                var truth = All(before, IsFirm(office) ? Truth.Yes : Truth.Maybe, InOffice(acts.During, time));
                if (truth > found.GetValueOrDefault(acts.Principal.Id.Value).Acts)
                {
                    found[acts.Principal.Id.Value] = (acts.Principal, truth);
                    hasNew = true;
                }
            }
        }

        return found.Values;
    }

    private Truth Reach(IPlayer from, IPlayer to, bool withParts)
    {
        bool Reaches(Func<Claim, bool> counts)
        {
            var reached = new HashSet<string> { NaiveVariant.IdOf(from) };
            for (var count = 0; count < reached.Count;)
            {
                count = reached.Count;
                foreach (var claim in _links.Where(counts))
                {
                    if (claim.What is SameAs same && same.Who.Any(one => reached.Contains(one.Id.Value)))
                    {
                        reached.UnionWith(same.Who.Select(one => one.Id.Value));
                    }

                    if (withParts && claim.What is PartOf part && reached.Contains(part.Part.Id.Value))
                    {
                        reached.Add(part.Whole.Id.Value);
                    }
                }
            }

            return reached.Contains(NaiveVariant.IdOf(to));
        }

        return Reaches(IsFirm) ? Truth.Yes : Reaches(static _ => true) ? Truth.Maybe : Truth.No;
    }
}
