using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>The players that claims call one. The firmest links are followed first.</summary>
/// <remarks>Each link is followed once, so the work grows with the number of links, however long their chains are.</remarks>
// docs/decisions.md: Identities
internal sealed class IdentityGroups
{
    private readonly Dictionary<int, int> _parents = [];
    private readonly Dictionary<int, Certainty> _weakest = [];
    private readonly List<Link> _links;
    private readonly Func<IPlayer, int> _number;

    /// <summary>Joins the players of all links of a certainty.</summary>
    /// <param name="facts">The fact base.</param>
    /// <param name="number">Gives each player its number.</param>
    /// <param name="atLeast">The least certainty of a link.</param>
    public IdentityGroups(FactBase facts, Func<IPlayer, int> number, Certainty atLeast)
    {
        _number = number;
        _links = [.. LinkClaims.Of<SameAs>(facts)
            .Where(link => link.Certainty <= atLeast)
            .Select(static link => new Link(link.Origin, Players(link.What), link.Certainty))];
        foreach (var link in _links.OrderBy(static link => link.Certainty))
        {
            var first = number(link.Players[0]);
            foreach (var other in link.Players.Skip(1))
            {
                Join(first, number(other), link.Certainty);
            }
        }
    }

    /// <summary>A claim that calls players one, or from which that follows.</summary>
    private readonly record struct Link(Claim Claim, Many<IPlayer> Players, Certainty Certainty);

    /// <summary>The number that stands for all players that are one.</summary>
    public int Representative(int player)
    {
        while (_parents.TryGetValue(player, out var parent) && parent != player)
        {
            // Half of the way is cut short, so that long chains are walked over once.
            player = _parents[player] = _parents[parent];
        }

        return player;
    }

    /// <summary>The groups, in the order of their first links.</summary>
    public IEnumerable<Identity> Groups() =>
        from link in _links
        group link by Representative(_number(link.Players[0])) into links
        let players = links.SelectMany(static link => link.Players).DistinctBy(_number).ToList()
        where players.Count > 1
        select new Identity(
            [.. players.OfType<Actor>()],
            [.. players.OfType<Relation>()],
            _weakest[links.Key],
            [.. links.Select(static link => link.Claim).Distinct()]);

    private static Many<IPlayer> Players(SameAs same) => [.. same.Who, .. same.Happenings];

    private void Join(int a, int b, Certainty certainty)
    {
        (a, b) = (Root(a), Root(b));
        if (a != b)
        {
            _parents[b] = a;
            _weakest[a] = certainty;
        }
    }

    private int Root(int player)
    {
        ref var parent = ref CollectionsMarshal.GetValueRefOrAddDefault(_parents, player, out var exists);
        if (!exists)
        {
            parent = player;
        }

        return Representative(player);
    }
}
