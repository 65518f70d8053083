namespace Dramatis.Report;

/// <summary>
/// The clashes of a page. They are found in one walk, and only those that are shown are kept: a large fact base may have
/// millions.
/// </summary>
internal sealed class ReportClashes
{
    /// <summary>The number of contradictions that the overview shows.</summary>
    public const int MostUrgent = 3;

    private readonly SortedDictionary<(ClashKind Kind, ContradictionRule Rule), RuleClashes> _rules = [];
    private readonly SortedDictionary<(bool IsPossible, int Between), List<Clash>> _urgent = [];
    private readonly HashSet<ClaimId> _contested = [];
    private readonly HashSet<ClaimId> _changing = [];

    /// <param name="clashes">The clashes, which are walked over once.</param>
    /// <param name="most">The most clashes of a rule that are shown.</param>
    public ReportClashes(IEnumerable<Clash> clashes, int most)
    {
        foreach (var clash in clashes)
        {
            Add(clash, most);
        }
    }

    /// <summary>The clashes by kind and rule.</summary>
    public IEnumerable<KeyValuePair<(ClashKind Kind, ContradictionRule Rule), RuleClashes>> Rules => _rules;

    /// <summary>The first contradictions to check: certain ones first, those between sources before those within one.</summary>
    public IEnumerable<Clash> Urgent => _urgent.Values.SelectMany(static alike => alike).Take(MostUrgent);

    /// <summary>The claims that another one contradicts, certainly or possibly.</summary>
    public IReadOnlySet<ClaimId> Contested => _contested;

    /// <summary>The claims about a state of which another claim tells the opposite for another time.</summary>
    public IReadOnlySet<ClaimId> Changing => _changing;

    public int CertainContradictions => Contradictions.Sum(static rule => rule.Certain);

    public int PossibleContradictions => Contradictions.Sum(static rule => rule.Possible);

    private IEnumerable<RuleClashes> Contradictions =>
        _rules.Where(static rule => rule.Key.Kind == ClashKind.Contradiction).Select(static rule => rule.Value);

    private void Add(Clash clash, int most)
    {
        if (!_rules.TryGetValue((clash.Kind, clash.Rule), out var rule))
        {
            _rules.Add((clash.Kind, clash.Rule), rule = new());
        }

        rule.Add(clash, most);
        if (clash.Kind is not (ClashKind.Contradiction or ClashKind.Change))
        {
            return;
        }

        var claims = clash.Kind == ClashKind.Change ? _changing : _contested;
        claims.Add(clash.Claim.Id);
        claims.UnionWith(clash.Against.Select(static other => other.Id));
        if (clash.Kind == ClashKind.Contradiction)
        {
            AddUrgent(clash);
        }
    }

    private void AddUrgent(Clash clash)
    {
        var key = (!clash.IsCertain, -(int)clash.Between);
        if (!_urgent.TryGetValue(key, out var alike))
        {
            _urgent.Add(key, alike = []);
        }

        if (alike.Count < MostUrgent)
        {
            alike.Add(clash);
        }
    }
}

/// <summary>The clashes that one rule found, as far as they are shown, and their numbers.</summary>
internal sealed class RuleClashes
{
    private readonly List<Clash> _certain = [];
    private readonly List<Clash> _possible = [];

    public int Certain { get; private set; }

    public int Possible { get; private set; }

    /// <summary>At most so many, the certain ones first.</summary>
    public IEnumerable<Clash> Shown(int most) => _certain.Concat(_possible).Take(most);

    public void Add(Clash clash, int most)
    {
        (Certain, Possible) = clash.IsCertain ? (Certain + 1, Possible) : (Certain, Possible + 1);
        var alike = clash.IsCertain ? _certain : _possible;
        if (alike.Count < most)
        {
            alike.Add(clash);
        }
    }
}
