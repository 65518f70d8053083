namespace Dramatis;

// docs/decisions.md: Bounds of references
/// <summary>Measures how far relations, claims and sources refer to others that refer to others.</summary>
/// <remarks>
/// They are walked by recursion, and a relation that is referred to twice is walked twice. Without limits a few of them
/// could ask for a walk without end. The meter stops at the limits.
/// </remarks>
internal sealed class NestingMeter : MemberVisitor
{
    private const int MaxDepth = 256;
    private const int MaxSize = 10_000;

    private int _depth;
    private int _size;

    public bool IsTooFar { get; private set; }

    /// <summary>Tells whether a player refers too far.</summary>
    public static bool GoesTooFar(IPlayer player)
    {
        var meter = new NestingMeter();
        meter.Player("", player);
        return meter.IsTooFar;
    }

    /// <summary>Begins anew. The first measured object counts as one level below the object that refers to it.</summary>
    public void Begin() => (_depth, _size, IsTooFar) = (1, 1, false);

    /// <summary>Measures an anchor of times.</summary>
    public void Anchor(IAnchor? anchor)
    {
        if (anchor is IPlayer player)
        {
            VisitPlayer("", player);
        }
        else if (anchor is not null && Enter())
        {
            Anchor(anchor.Time?.Anchor);
            _depth--;
        }
    }

    /// <summary>Reports references that go too far.</summary>
    public static void Report(ref ValidationReport report, string path) => report.Add(
        ValidationCodes.Unstorable,
        path,
        FormattableString.Invariant(
            $"Relations, claims and times refer to others more than {MaxDepth} levels deep, or to more than {MaxSize} ")
            + "altogether, each counted as often as it is referred to; no file can keep that. Refer to fewer.");

    protected override void VisitPlayer(string member, IPlayer player)
    {
        if (player is not IActor && Enter())
        {
            player.VisitReferences(this);
            _depth--;
        }
    }

    protected override void VisitField(string member, FieldValue value)
    {
        if (value.Value is When { Anchor: { } anchor })
        {
            Anchor(anchor);
        }
    }

    private bool Enter()
    {
        IsTooFar = IsTooFar || _depth >= MaxDepth || _size >= MaxSize;
        if (!IsTooFar)
        {
            (_depth, _size) = (_depth + 1, _size + 1);
        }

        return !IsTooFar;
    }
}
