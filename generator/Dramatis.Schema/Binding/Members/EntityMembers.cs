namespace Dramatis.Schema.Binding.Members;

/// <summary>An actor or a relation while it is bound: what it has, its own and inherited.</summary>
internal sealed class EntityMembers(Symbol symbol)
{
    private HashSet<string>? _built;

    public Symbol Symbol { get; } = symbol;

    /// <summary>Whether what it inherits goes together, so that it can be generated.</summary>
    public bool IsSound { get; set; } = true;

    /// <summary>Whether all it is based on is known; else nothing can be said to be no member of it.</summary>
    public bool IsComplete { get; set; } = true;

    public List<Symbol> Bases { get; } = [];

    /// <summary>The base that is no trait.</summary>
    public Symbol? Base { get; set; }

    /// <summary>The full names of all that it is based on.</summary>
    public HashSet<string> Above { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether one of these is abstract or a trait.</summary>
    public bool IsAboveAbstract { get; set; }

    /// <summary>Whether one of these can be instantiated.</summary>
    public bool IsAboveConcrete { get; set; }

    public List<BoundPosition> Positions { get; } = [];

    public List<BoundField> Fields { get; } = [];

    /// <summary>The names of members that are broken: what names them is left out without a word.</summary>
    public HashSet<string> Lost { get; } = new(StringComparer.Ordinal);

    /// <summary>Null where it is left open.</summary>
    public BoundAspect? Aspect { get; set; }

    public IReadOnlyList<BoundCaption> Captions { get; set; } = [];

    /// <summary>Null where nobody wrote one.</summary>
    public IReadOnlyList<string>? Key { get; set; }

    public IReadOnlyList<string> Modalities { get; set; } = [];

    public List<BoundRule> Rules { get; } = [];

    /// <summary>The members that the builders of all types based on this one have from its builder.</summary>
    public HashSet<string> Built => _built ??= new(All.Select(static member => member.Name).Except(Symbol.Narrowed), StringComparer.Ordinal);

    /// <summary>The members that its builder has from the builder of its base.</summary>
    public IReadOnlyCollection<string> BuiltByBase { get; set; } = [];

    public IEnumerable<BoundMember> All => Positions.Concat<BoundMember>(Fields);

    public BoundMember? Find(string name) => IndexOf(Positions, name) is >= 0 and var position ? Positions[position]
        : IndexOf(Fields, name) is >= 0 and var field ? Fields[field]
        : null;

    /// <summary>Adds a member, or puts it where the inherited one of its name stands.</summary>
    public void Put(BoundMember member)
    {
        if (member is BoundPosition position)
        {
            Put(Positions, position);
        }
        else if (member is BoundField field)
        {
            Put(Fields, field);
        }
    }

    /// <summary>Asked twice for every member, so without a closure.</summary>
    private static int IndexOf<T>(List<T> members, string name)
        where T : BoundMember
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static void Put<T>(List<T> members, T member)
        where T : BoundMember
    {
        var index = IndexOf(members, member.Name);
        if (index < 0)
        {
            members.Add(member);
        }
        else
        {
            members[index] = member;
        }
    }
}
