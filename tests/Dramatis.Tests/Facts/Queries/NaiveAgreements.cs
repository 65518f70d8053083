using Dramatis.Tests.Sample;

namespace Dramatis.Tests.Facts.Queries;

/// <summary>The shared statements of parleys and negotiations as they are defined: every two claims.</summary>
internal sealed class NaiveAgreements(FactBase facts)
{
    private readonly List<Claim> _claims = [.. facts.Claims
        .Select(claim => claim.Whole)
        .Where(claim => claim.Certainty != Certainty.Uncommitted && claim.What is not (ActsFor or PartOf))];

    private readonly List<Relation> _links = [.. facts.Claims
        .Where(claim => claim is { Polarity: Polarity.Affirmed, Certainty: Certainty.Certain or Certainty.Probable })
        .Select(claim => claim.What)];

    private sealed record Told(string Type, Agent[] Who, Place? Venue, string? Topic, When? Time, bool IsLikely);

    /// <summary>The claims of each statement, and whether it is likely only.</summary>
    public Dictionary<string, (SortedSet<string> Claims, bool IsLikely)> Find()
    {
        var found = new Dictionary<string, (SortedSet<string> Claims, bool IsLikely)>();
        foreach (var a in _claims)
        {
            foreach (var b in _claims.Where(b => b != a && a.Polarity == b.Polarity && !Voices(a).Overlaps(Voices(b))))
            {
                foreach (var (one, other) in Statements(a).SelectMany(one => Statements(b).Select(other => (one, other))))
                {
                    foreach (var (shared, isLikely) in Share(one, other, a, b))
                    {
                        var (claims, wasLikely) = found.GetValueOrDefault(shared, ([], true));
                        claims.Add($"{a.Id}");
                        claims.Add($"{b.Id}");
                        found[shared] = (claims, wasLikely && isLikely);
                    }
                }
            }
        }

        return found;
    }

    public static string Print(AgreedStatement agreed) => agreed.Shared.What switch
    {
        Parley parley => Print(parley.Descriptor.Name, parley.Parties, parley.Venue, parley.Topic, parley.On, agreed),
        Linkage linkage => Print(linkage.Descriptor.Name, linkage.Parties, null, null, linkage.On, agreed),
        Understanding known => Print(known.Descriptor.Name, known.Parties, null, null, known.During, agreed),
        _ => "other",
    };

    private static string Print(string type, IEnumerable<Agent> who, Place? venue, string? topic, When? time, AgreedStatement agreed) =>
        Print(new(type, [.. who], venue, topic, time, IsLikely: false), Ids(who), Mode(agreed.Modality, Ids(agreed.Holders)), agreed.Shared.Polarity);

    private static string Print(Told told, string who, string mode, Polarity polarity) =>
        $"{mode} {polarity} {told.Type} {who} {told.Venue?.Id} {told.Topic} {told.Time}";

    private static string Mode(Modality modality, string holders) => $"{modality} {holders}";

    private static string Ids(IEnumerable<Actor> who) => string.Join('+', who.Select(one => one.Id.Value).Distinct().Order());

    private static IEnumerable<Told> Statements(Claim claim)
    {
        var parley = (Parley)claim.What;
        var who = parley.Parties.ToArray();
        Told Of(string type, When? time, bool isLikely = false) => new(type, who, null, null, time, isLikely);

        yield return Of(parley.Descriptor.Name, parley.On) with { Venue = parley.Venue, Topic = parley.Topic };
        if (claim.Polarity == Polarity.Denied)
        {
            yield break;
        }

        yield return Of("Sample.Linkage", parley.On);
        if (parley is Negotiation)
        {
            yield return Of("Sample.Parley", parley.On) with { Venue = parley.Venue, Topic = parley.Topic };
            yield return Of("Sample.Understanding", When.AsOf(parley), isLikely: true);
        }
    }

    private IEnumerable<(string Shared, bool IsLikely)> Share(Told one, Told other, Claim a, Claim b)
    {
        var isDenied = a.Polarity == Polarity.Denied;
        if (one.Type != other.Type
            || (isDenied && !Covers(one, other) && !Covers(other, one))
            || (one.Venue is not null && other.Venue is not null && one.Venue != other.Venue)
            || (one.Topic is not null && other.Topic is not null && one.Topic != other.Topic)
            || (one.Time is { } first && other.Time is { } second && first.FallsIn(second) == Truth.No))
        {
            return [];
        }

        var shared = one with
        {
            Venue = isDenied ? one.Venue ?? other.Venue : one.Venue is null ? null : other.Venue,
            Topic = isDenied ? one.Topic ?? other.Topic : one.Topic is null ? null : other.Topic,
            Time = Common(one.Time, other.Time, isDenied),
        };
        return Tellings(one, a)
            .Join(Tellings(other, b), mine => (mine.Who, mine.Mode), others => (others.Who, others.Mode), (mine, others) => (mine, others))
            .Where(both => !(both.mine.IsUsual && both.others.IsUsual) && !(both.mine.IsMade && both.others.IsMade))
            .Select(both => (Print(shared, both.mine.Who, both.mine.Mode, a.Polarity), both.mine.IsUsual || both.others.IsUsual));
    }

    // Each party is itself or one for whom it stands; fewer than two do not talk to each other. An act is an attempt, too.
    private IEnumerable<(string Who, string Mode, bool IsUsual, bool IsMade)> Tellings(Told told, Claim claim)
    {
        var ways = told.Who
            .Select(agent => claim.Polarity == Polarity.Denied ? [(agent, false)] : Stands(agent, told.Time))
            .Aggregate(
                (IEnumerable<(Actor Actor, bool IsUsual)[]>)[[]],
                static (ways, all) => ways.SelectMany(way => all.Select(one => ((Actor, bool)[])[.. way, one])))
            .Where(way => way.Count(static one => one.IsUsual) + (told.IsLikely ? 1 : 0) < 2)
            .Select(way => (Who: Ids(way.Select(static one => one.Actor)), IsUsual: told.IsLikely || way.Any(static one => one.IsUsual)))
            .Where(static way => way.Who.Contains('+'));
        foreach (var (who, isUsual) in ways)
        {
            yield return (who, Mode(claim.Modality, Ids(claim.Holders)), isUsual, false);
            if (claim is { Modality: Modality.Actual, Polarity: Polarity.Affirmed })
            {
                yield return (who, Mode(Modality.Attempted, who), isUsual, true);
            }
        }
    }

    private static bool Covers(Told general, Told specific) =>
        Ids(general.Who) == Ids(specific.Who)
        && (general.Venue is null || general.Venue == specific.Venue)
        && (general.Topic is null || general.Topic == specific.Topic);

    // Of what happened the wider time is shared, of what did not the narrower.
    private static When? Common(When? a, When? b, bool isDenied) => a is null || b is null ? null
        : a.Equals(b) ? a
        : a.FallsIn(b) == Truth.Yes ? (isDenied ? a : b)
        : b.FallsIn(a) == Truth.Yes ? (isDenied ? b : a)
        : null;

    private List<(Actor Actor, bool IsUsual)> Stands(Actor agent, When? time)
    {
        var firm = Closure([agent], one => Principals(one, time));
        var all = Closure(firm, one => Principals(one, time).Concat(_links.OfType<PartOf>().Where(link => link.Part == one).Select(link => link.Whole)));
        return [.. all.Select(one => (one, !firm.Contains(one)))];
    }

    private static List<Actor> Closure(List<Actor> begin, Func<Actor, IEnumerable<Actor>> next)
    {
        List<Actor> all = [.. begin];
        for (var i = 0; i < all.Count; i++)
        {
            all.AddRange(next(all[i]).Distinct().Except(all).ToList());
        }

        return all;
    }

    private IEnumerable<Actor> Principals(Actor agent, When? time) => _links
        .OfType<ActsFor>()
        .Where(link => link.Agent == agent && (time is null || link.During is null || time.Intersects(link.During) != Truth.No))
        .Select(link => link.Principal);

    private HashSet<string> Voices(Claim claim) =>
    [
        claim.Source.Id.Value,
        .. claim.Attribution
            .SelectMany(step => step.Speakers)
            .SelectMany(speaker => Closure([speaker], one => Principals(one, null)))
            .Select(one => one.Id.Value),
    ];
}
