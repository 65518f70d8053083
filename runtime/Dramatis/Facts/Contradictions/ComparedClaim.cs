namespace Dramatis;

/// <summary>A claim with the members of its relation, ready to be compared. The time is not among them.</summary>
internal sealed class ComparedClaim : MemberVisitor
{
    /// <summary>The name of the member for the id of the happening. No schema can declare it.</summary>
    public const string Happening = "";

    private static readonly ComparedMember LeftOut = new("");
    private readonly NodeTable _nodes;
    private ComparedMember[]? _members;
    private ComparedMember[]? _key;
    private string[]? _keyNames;
    private string[]? _caveats;
    private int _count;

    public ComparedClaim(Claim claim, int place, ComparedType type, NodeTable nodes, DerivedClaim? derived = null) =>
        (Claim, Place, Declared, _nodes, Derived) = (claim, place, type, nodes, derived);

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

    /// <summary>The type of the relation, with what it declares.</summary>
    public ComparedType Declared { get; }

    public RelationDescriptor Type => Declared.Descriptor;

    public Many<ComparedMember> Members => new(LaidOut());

    /// <summary>The name of the member for the time; null if the relation has none.</summary>
    public string? TimeName => Claim.What switch
    {
        IEventRelation => "on",
        IStateRelation => "during",
        _ => null,
    };

    // docs/decisions.md: Named events
    /// <summary>The given members of the key. For a named happening its id is one.</summary>
    public ComparedMember[] Key => _key ??= Array.FindAll(LaidOut(), IsInKey);

    /// <summary>Tells whether a given member is one of the key.</summary>
    public bool IsInKey(ComparedMember member) =>
        member.Name == Happening || Type.Key.Count == 0 || Type.Key.Includes(member.Name);

    /// <summary>The names of the given members of the key.</summary>
    public string[] KeyNames => _keyNames ??= Array.ConvertAll(Key, static member => member.Name);

    /// <summary>The member with a name; an empty one if it is not given.</summary>
    public ComparedMember this[string name]
    {
        get
        {
            foreach (var member in LaidOut())
            {
                if (member.Name == name)
                {
                    return member;
                }
            }

            return LeftOut;
        }
    }

    public bool IsAffirmed => Claim is { Polarity: Polarity.Affirmed, ModalPolarity: Polarity.Affirmed };

    public bool IsActual => IsAffirmed && Claim.Modality == Modality.Actual;

    /// <summary>The reservations that the claim alone brings into every clash, without its doubts.</summary>
    public string[] Caveats => _caveats ??= CaveatsOf(Claim);

    /// <summary>The number of the time among those that were compared (<see cref="TimeAnswers"/>); null before.</summary>
    public int? TimeNumber { get; set; }

    /// <summary>The members that exclusions map (<see cref="ExclusionSide"/>), by declaration; null before.</summary>
    public ExclusionSide?[]? Sides { get; set; }

    protected override void VisitPlayer(string member, IPlayer player) =>
        Member(member).Add(player, _nodes.Number(player));

    protected override void VisitField(string member, FieldValue value)
    {
        if (member != TimeName)
        {
            Member(member).Add(value);
        }
    }

    private static string[] CaveatsOf(Claim claim)
    {
        if (claim is { Condition: null, Recurrence: Recurrence.Once, Basis: not (Basis.Implied or Basis.Inferred) })
        {
            return [];
        }

        var caveats = new List<string>();
        if (claim.Condition is { } condition)
        {
            caveats.Add($"only if {condition}");
        }

        if (claim.Recurrence is Recurrence.Repeated or Recurrence.General)
        {
            caveats.Add(claim.Recurrence == Recurrence.Repeated ? "one claim speaks of several times" : "one claim speaks of a general rule");
        }

        if (claim.Basis is Basis.Implied or Basis.Inferred)
        {
            caveats.Add(claim.Basis == Basis.Implied ? "one claim is only implied by the text" : "one claim was inferred by the encoder");
        }

        return [.. caveats];
    }

    private ComparedMember[] LaidOut()
    {
        if (_members is null)
        {
            _members = new ComparedMember[Declared.MemberCount];
            if (Claim.What.Id is { } happening)
            {
                VisitField(Happening, happening.Value);
            }

            Claim.What.VisitMembers(this);
            Declared.MemberCount = Math.Max(Declared.MemberCount, _count);
            Array.Resize(ref _members, _count);
            foreach (var member in _members)
            {
                member.End();
            }
        }

        return _members;
    }

    private ComparedMember Member(string name)
    {
        // The values of a member come one after another.
        for (var i = _count - 1; i >= 0; i--)
        {
            if (_members![i].Name == name)
            {
                return _members[i];
            }
        }

        if (_count == _members!.Length)
        {
            Array.Resize(ref _members, 2 * _count);
        }

        return _members[_count++] = new(name, Type.ActsIn(name)) { Time = ((IAnchor)Claim.What).Time };
    }
}
