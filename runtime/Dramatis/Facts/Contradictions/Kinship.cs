namespace Dramatis;

/// <summary>Which players are one and which are parts of which, as claims say.</summary>
/// <remarks>
/// Parts of parts are parts. What is said only as possible or under a condition, or is doubted, makes players meet
/// perhaps.
/// </remarks>
internal sealed class Kinship
{
    private readonly NodeTable _nodes;
    private readonly LinkGraph _same = new();
    private readonly LinkGraph _whole = new();

    public Kinship(FactBase facts)
    {
        _nodes = facts.Index.Mentions.Nodes;
        foreach (var claim in facts.ClaimsOf<SameAs>().Where(claim => Links(facts, claim.Whole)))
        {
            Enter(claim.What, IsFirm(claim.Whole));
        }

        foreach (var claim in facts.ClaimsOf<PartOf>().Where(claim => Links(facts, claim.Whole)))
        {
            _whole.Add(Node(claim.What.Part), Node(claim.What.Whole), IsFirm(claim.Whole));
        }
    }

    public int Node(IPlayer player) => _nodes.Find(player);

    /// <summary>Whether the one is the other or a part of it.</summary>
    public Truth Meets(int part, int whole) => _whole.Leads(part, whole);

    public Truth AreOne(int a, int b) => _same.Leads(a, b);

    /// <summary>Whatever a player meets.</summary>
    public IEnumerable<int> MetBy(int player) => _whole.From(player);

    /// <summary>The one node that stands for all that are the same.</summary>
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
        && !claim.Doubts.Any(static doubt => doubt.IsOfWhole);

    // All are linked with the first and so with each other.
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
