using Dramatis.Tests.Sample;

namespace Dramatis.Tests.Facts.Queries;

/// <summary>The shared statements of parleys and negotiations as they are defined: every two claims.</summary>
internal sealed class NaiveAgreements(FactBase facts)
{
    private readonly List<Claim> _claims = [.. facts.Claims
        .Select(claim => claim.Whole)
        .Where(claim => claim.Certainty != Certainty.Uncommitted && claim.What is not ActsFor)];

    private readonly List<ActsFor> _links = [.. facts.Claims
        .Where(claim => claim is { Polarity: Polarity.Affirmed, Certainty: Certainty.Certain or Certainty.Probable })
        .Select(claim => claim.What)
        .OfType<ActsFor>()];

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
                    foreach (var shared in one.IsLikely && other.IsLikely ? [] : Share(one, other, a.Polarity))
                    {
                        var (claims, isLikely) = found.GetValueOrDefault(shared, ([], true));
                        claims.Add($"{a.Id}");
                        claims.Add($"{b.Id}");
                        found[shared] = (claims, isLikely && (one.IsLikely || other.IsLikely));
                    }
                }
            }
        }

        return found;
    }

    public static string Print(Proposition shared) => shared.What switch
    {
        Parley parley => Print(parley.Descriptor.Name, parley.Parties, parley.Venue, parley.Topic, parley.On, shared.Polarity),
        Linkage linkage => Print(linkage.Descriptor.Name, linkage.Parties, null, null, linkage.On, shared.Polarity),
        Understanding known => Print(known.Descriptor.Name, known.Parties, null, null, known.During, shared.Polarity),
        _ => "other",
    };

    private static string Print(
        string type, IEnumerable<Agent> who, Place? venue, string? topic, When? time, Polarity polarity) =>
        $"{polarity} {type} {string.Join('+', who.Select(one => one.Id.Value).Distinct().Order())} {venue?.Id} {topic} {time}";

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

    private IEnumerable<string> Share(Told one, Told other, Polarity polarity)
    {
        var areEqual = one.Type == other.Type && one.Venue == other.Venue && one.Topic == other.Topic && Equals(one.Time, other.Time)
            && one.Who.SequenceEqual(other.Who);
        if (one.Type != other.Type
            || (polarity == Polarity.Denied && !areEqual)
            || (one.Venue is not null && other.Venue is not null && one.Venue != other.Venue)
            || (one.Topic is not null && other.Topic is not null && one.Topic != other.Topic)
            || (one.Time is { } a && other.Time is { } b && a.FallsIn(b) == Truth.No))
        {
            return [];
        }

        var shared = Ways(one).Intersect(Ways(other));
        return shared.Select(who => Print(
            one.Type,
            who.Split('+').Select(id => facts.Get<Agent>(id)),
            one.Venue is null ? null : other.Venue,
            one.Topic is null ? null : other.Topic,
            Common(one.Time, other.Time),
            polarity));

        // Each party is itself or one for whom it acts; fewer than two do not talk to each other.
        IEnumerable<string> Ways(Told told) => told.Who
            .Select(agent => polarity == Polarity.Denied ? [agent] : Chain(agent, told.Time))
            .Aggregate(
                (IEnumerable<Actor[]>)[[]],
                static (ways, chain) => ways.SelectMany(way => chain.Select(one => (Actor[])[.. way, one])))
            .Select(way => way.Select(one => one.Id.Value).Distinct().Order().ToArray())
            .Where(way => way.Length > 1)
            .Select(way => string.Join('+', way));
    }

    private static When? Common(When? a, When? b) => a is null || b is null ? null
        : a.Equals(b) ? a
        : a.FallsIn(b) == Truth.Yes ? b
        : b.FallsIn(a) == Truth.Yes ? a
        : null;

    private List<Actor> Chain(Actor agent, When? time)
    {
        List<Actor> chain = [agent];
        for (var next = 0; next < chain.Count; next++)
        {
            chain.AddRange(_links
                .Where(link => link.Agent == chain[next]
                    && (time is null || link.During is null || time.Intersects(link.During) != Truth.No))
                .Select(link => link.Principal)
                .Where(principal => !chain.Contains(principal))
                .Distinct()
                .ToList());
        }

        return chain;
    }

    private HashSet<string> Voices(Claim claim) =>
    [
        claim.Source.Id.Value,
        .. claim.Attribution.SelectMany(step => step.Speakers).SelectMany(speaker => Chain(speaker, null)).Select(one => one.Id.Value),
    ];
}
