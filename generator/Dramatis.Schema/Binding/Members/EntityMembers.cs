using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Members;

/// <summary>An actor or a relation while it is bound, with its own and inherited members.</summary>
internal sealed class EntityMembers(Symbol symbol)
{
    private IReadOnlyList<BoundMember>? _forHeirs;

    public Symbol Symbol { get; } = symbol;

    /// <summary>
    /// True if all its bases are known. Otherwise an unknown name may be a member of an unknown base.
    /// </summary>
    public bool IsComplete { get; set; } = true;

    public List<Symbol> Bases { get; } = [];

    /// <summary>The base that is not a trait.</summary>
    public Symbol? Base { get; set; }

    /// <summary>The full names of all its bases, near and far.</summary>
    public HashSet<string> Above { get; } = new(StringComparer.Ordinal);

    /// <summary>True if one of all its bases is abstract or a trait.</summary>
    public bool IsAboveAbstract { get; set; }

    /// <summary>True if one of all its bases can be instantiated.</summary>
    public bool IsAboveConcrete { get; set; }

    public List<BoundPosition> Positions { get; } = [];

    public List<BoundField> Fields { get; } = [];

    /// <summary>The names of broken members. References to them cause no further findings.</summary>
    public HashSet<string> Lost { get; } = new(StringComparer.Ordinal);

    /// <summary>The aspect; null if it is open.</summary>
    public BoundAspect? Aspect { get; set; }

    public EquatableArray<BoundCaption> Captions { get; set; }

    /// <summary>The key; null if neither the declaration nor a base has one.</summary>
    public EquatableArray<string>? Key { get; set; }

    public EquatableArray<string> Modalities { get; set; }

    public List<BoundRule> Rules { get; } = [];

    /// <summary>The members that the builders of all types based on this one have from its builder.</summary>
    public IEnumerable<string> Built => All.Select(static member => member.Name).Except(Symbol.Narrowed, StringComparer.Ordinal);

    /// <summary>The members that its builder has from the builder of its base.</summary>
    public EquatableArray<string> BuiltByBase { get; set; }

    /// <summary>
    /// The members as types based on this one inherit them: without summaries, and the same objects for all of them.
    /// </summary>
    public IReadOnlyList<BoundMember> ForHeirs => _forHeirs ??= All.Select(WithoutSummary).ToList();

    public IEnumerable<BoundMember> All => Positions.Concat<BoundMember>(Fields);

    public BoundMember? Find(string name) => IndexOf(Positions, name) is >= 0 and var position ? Positions[position]
        : IndexOf(Fields, name) is >= 0 and var field ? Fields[field]
        : null;

    public bool Has(BoundRule rule) => Rules.Any(own => own.Name == rule.Name && own.Declarer == rule.Declarer);

    /// <summary>Adds a member, or replaces the inherited one of its name.</summary>
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

    private static BoundMember WithoutSummary(BoundMember member) =>
        member.Prose.Summary is null ? member : member with { Prose = member.Prose with { Summary = null } };

    // Called twice for every member, so without a closure.
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
