namespace Dramatis;

/// <summary>A claim with the members of its relation, ready to be compared. The time is not among them.</summary>
internal sealed class ComparedClaim : MemberVisitor
{
    /// <summary>The name of the member for the id of the happening. No schema can declare it.</summary>
    public const string Happening = "";

    private static readonly ComparedMember LeftOut = new("");
    private readonly NodeTable _nodes;
    private List<ComparedMember>? _members;

    public ComparedClaim(Claim claim, int place, NodeTable nodes, DerivedClaim? derived = null) =>
        (Claim, Place, Type, _nodes, Derived) = (claim, place, claim.What.Descriptor, nodes, derived);

    /// <summary>The claim that is compared: one that was made, or one that follows from it.</summary>
    public Claim Claim { get; }

    /// <summary>The way in which the claim follows from one that was made; null if it was made itself.</summary>
    public DerivedClaim? Derived { get; }

    /// <summary>The claim that was made.</summary>
    public Claim Origin => Derived?.Origin ?? Claim;

    /// <summary>True if it says what was so after an event, and something may have changed since.</summary>
    public bool IsInertial => Derived?.IsInertial is true;

    /// <summary>True if it usually follows from the claim that was made, and not always.</summary>
    public bool IsLikely => Derived?.IsLikely is true;

    /// <summary>The place in the fact base of the claim that was made.</summary>
    public int Place { get; }

    public RelationDescriptor Type { get; }

    public IReadOnlyList<ComparedMember> Members => LaidOut();

    /// <summary>The name of the member for the time; null if the relation has none.</summary>
    public string? TimeName => Claim.What switch
    {
        IEventRelation => "on",
        IStateRelation => "during",
        _ => null,
    };

    // docs/decisions.md: Named events
    /// <summary>The given members of the key. For a named happening its id is one.</summary>
    public IEnumerable<ComparedMember> Key => LaidOut().Where(
        member => member.Name == Happening || Type.Key.Count == 0 || Type.Key.Includes(member.Name));

    /// <summary>The member with a name; an empty one if it is not given.</summary>
    public ComparedMember this[string name] => LaidOut().Find(member => member.Name == name) ?? LeftOut;

    public bool IsAffirmed => Claim is { Polarity: Polarity.Affirmed, ModalPolarity: Polarity.Affirmed };

    public bool IsActual => IsAffirmed && Claim.Modality == Modality.Actual;

    /// <summary>The parts that are compared for two claims, with some members.</summary>
    public static List<string> Parts(ComparedClaim a, ComparedClaim b, IEnumerable<string> members) =>
    [
        .. members.Select(static member => member == Happening ? nameof(Relation.Id) : member),
        a.TimeName ?? "",
        b.TimeName ?? "",
        .. Mode.Parts,
    ];

    protected override void VisitPlayer(string member, IPlayer player) =>
        Member(member).Add(player, _nodes.Number(player));

    protected override void VisitField(string member, FieldValue value)
    {
        if (member != TimeName)
        {
            Member(member).Add(value);
        }
    }

    private List<ComparedMember> LaidOut()
    {
        if (_members is null)
        {
            _members = [];
            if (Claim.What.Id is { } happening)
            {
                VisitField(Happening, happening.Value);
            }

            Claim.What.VisitMembers(this);
        }

        return _members;
    }

    private ComparedMember Member(string name)
    {
        // The values of a member come one after another.
        var members = LaidOut();
        var member = members.Count > 0 && members[^1].Name == name ? members[^1] : members.Find(member => member.Name == name);
        if (member is null)
        {
            members.Add(member = new(name, Type.ActsIn(name)) { Time = ((IAnchor)Claim.What).Time });
        }

        return member;
    }
}
