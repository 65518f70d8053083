using System.Collections.Concurrent;

namespace Dramatis;

/// <summary>The sameness, the wholes and the principals of players, according to claims and what follows from them.</summary>
/// <remarks>
/// Parts of parts are parts. Through claims that are possible, conditional or doubted, players meet only possibly.
/// </remarks>
// docs/decisions.md: Parts and sameness
internal sealed class Kinship
{
    // The players for whom agents act are kept up to this many, and found again after that.
    private const int MostKept = 1_000_000;

    private readonly ConcurrentDictionary<int, HashSet<int>> _actedFor = [];
    private readonly LinkGraph _same = new();
    private readonly LinkGraph _whole = new();
    private readonly LinkGraph _part = new();
    private readonly Agencies _agencies = new();
    private long _kept;

    public Kinship(FactBase facts, NodeTable nodes, Deriver deriver)
    {
        Nodes = nodes;
        foreach (var claim in facts.Claims)
        {
            if (!Links(facts, claim))
            {
                continue;
            }

            Enter(claim.What, IsFirm(claim));
            if (deriver.IsPremise(claim.What.Descriptor))
            {
                foreach (var derived in deriver.Of(claim).Where(static derived => derived.Claim.Polarity == Polarity.Affirmed))
                {
                    Enter(derived.Claim.What, IsFirm(claim) && !derived.IsLikely);
                }
            }
        }
    }

    /// <summary>The numbers of all players.</summary>
    public NodeTable Nodes { get; }

    public int Node(IPlayer player) => Nodes.Number(player);

    /// <summary>A player with all that are the same, its parts and its wholes, and those who act for any of these or these for them.</summary>
    public IEnumerable<int> Kin(int player)
    {
        var kin = _whole.From(player).Union(_part.From(player));
        return _agencies.Any ? kin.Union(kin.SelectMany(_agencies.Partners)) : kin;
    }

    /// <summary>Tells whether one player is the same as another or a part of it.</summary>
    public Truth Meets(int part, int whole) => _whole.Leads(part, whole);

    /// <summary>
    /// Tells whether one player, who acts at a time, is the same as another, a part of it, or acts for it or for a part of it.
    /// </summary>
    public Truth Acts(int agent, int principal, When? time)
    {
        var best = Meets(agent, principal);
        if (best == Truth.Yes || !_agencies.Any || !ActedFor(agent).Contains(principal))
        {
            return best;
        }

        foreach (var (one, acts) in _agencies.Principals(_whole.Reaches(agent), time))
        {
            var meets = Truths.And(acts, Meets(one, principal));
            best = meets > best ? meets : best;
        }

        return best;
    }

    /// <summary>The players that a player is, is a part of or acts for at some time.</summary>
    public IReadOnlyCollection<int> ActedFor(int agent)
    {
        if (!_agencies.Any)
        {
            return [.. MetBy(agent)];
        }

        if (_actedFor.TryGetValue(agent, out var known))
        {
            return known;
        }

        var principals = _agencies.Principals(_whole.Reaches(agent), null);
        HashSet<int> all = [.. MetBy(agent).Concat(principals.SelectMany(one => MetBy(one.Principal)))];
        if (Interlocked.Add(ref _kept, all.Count) > MostKept)
        {
            _actedFor.Clear();
            Interlocked.Exchange(ref _kept, all.Count);
        }

        return _actedFor.GetOrAdd(agent, all);
    }

    public Truth AreOne(int a, int b) => _same.Leads(a, b);

    /// <summary>
    /// Adds the tokens (<see cref="JoinKeys"/>) of the values of a member, and of the players that its players meet,
    /// each once. A player meets itself, the players that are the same, and the wholes of which it is a part.
    /// </summary>
    public void AddTokensMet(ComparedMember member, List<int> tokens)
    {
        foreach (var (_, node) in member.Players)
        {
            if (!_whole.HasLinks(node) && !(member.IsActing && _agencies.Any))
            {
                tokens.Add(JoinKeys.Token(node));
            }
            else
            {
                var met = member.IsActing ? ActedFor(node) : MetBy(node);
                tokens.AddRange([.. met.Select(JoinKeys.Token).Except(tokens)]);
            }
        }

        foreach (var field in member.Fields)
        {
            tokens.Add(JoinKeys.Token(field));
        }
    }

    /// <summary>The players that a player is or is a part of.</summary>
    public IEnumerable<int> MetBy(int player) => _whole.From(player);

    /// <summary>The node that represents all players that are the same.</summary>
    public int Representative(int player) => _same.Representative(player);

    private static bool Links(FactBase facts, Claim claim) =>
        claim is
        {
            Modality: Modality.Actual,
            Polarity: Polarity.Affirmed,
            Certainty: not Certainty.Uncommitted,
        }
        && !facts.IsWithdrawn(claim.Id);

    private static bool IsFirm(Claim claim) =>
        claim is { Certainty: Certainty.Certain or Certainty.Probable, Condition: null }
        && !claim.IsDoubted;

    private void Enter(Relation what, bool isFirm)
    {
        switch (what)
        {
            case SameAs { Who.Count: > 0 } same:
                Enter(same, isFirm);
                break;
            case PartOf part:
                EnterPart(Node(part.Part), Node(part.Whole), isFirm);
                break;
            case ActsFor acts:
                _agencies.Add(Node(acts.Agent), Node(acts.Principal), acts.During, isFirm);
                break;
        }
    }

    // All are linked with the first, and so with each other.
    private void Enter(SameAs same, bool isFirm)
    {
        var first = Node(same.Who[0]);
        foreach (var other in same.Who.Skip(1))
        {
            var node = Node(other);
            _same.Add(first, node, isFirm);
            _same.Add(node, first, isFirm);
            EnterPart(first, node, isFirm);
            EnterPart(node, first, isFirm);
        }
    }

    private void EnterPart(int part, int whole, bool isFirm)
    {
        _whole.Add(part, whole, isFirm);
        _part.Add(whole, part, isFirm);
    }
}
