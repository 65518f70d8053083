namespace Dramatis;

/// <summary>The sameness and part-whole links of players, according to claims.</summary>
/// <remarks>
/// Parts of parts are parts. Through claims that are possible, conditional or doubted, players meet only possibly.
/// </remarks>
// docs/decisions.md: Parts and sameness
internal sealed class Kinship
{
    private readonly NodeTable _nodes;
    private readonly LinkGraph _same = new();
    private readonly LinkGraph _whole = new();

    public Kinship(FactBase facts, NodeTable nodes)
    {
        _nodes = nodes;
        foreach (var claim in facts.Claims)
        {
            if (claim.What is SameAs { Who.Count: > 0 } same && Links(facts, claim))
            {
                Enter(same, IsFirm(claim));
            }
            else if (claim.What is PartOf part && Links(facts, claim))
            {
                _whole.Add(Node(part.Part), Node(part.Whole), IsFirm(claim));
            }
        }
    }

    public int Node(IPlayer player) => _nodes.Number(player);

    /// <summary>Tells whether one player is the same as another or a part of it.</summary>
    public Truth Meets(int part, int whole) => _whole.Leads(part, whole);

    public Truth AreOne(int a, int b) => _same.Leads(a, b);

    /// <summary>
    /// Adds the tokens (<see cref="JoinKeys"/>) of the values of a member, and of the players that its players meet,
    /// each once. A player meets itself, the players that are the same, and the wholes of which it is a part.
    /// </summary>
    public void AddTokensMet(ComparedMember member, List<int> tokens)
    {
        foreach (var (_, node) in member.Players)
        {
            if (!_whole.HasLinks(node))
            {
                tokens.Add(JoinKeys.Token(node));
            }
            else
            {
                tokens.AddRange([.. MetBy(node).Select(JoinKeys.Token).Except(tokens)]);
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
    public int Representative(int player) => _same.From(player).Min();

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

    // All are linked with the first, and so with each other.
    private void Enter(SameAs same, bool isFirm)
    {
        var first = Node(same.Who[0]);
        foreach (var other in same.Who.Skip(1))
        {
            var node = Node(other);
            _same.Add(first, node, isFirm);
            _same.Add(node, first, isFirm);
            _whole.Add(first, node, isFirm);
            _whole.Add(node, first, isFirm);
        }
    }
}
