namespace Dramatis.Generator.Tests.Drawing;

/// <summary>How many relations a value of a type holds one in another at least.</summary>
/// <remarks>
/// A relation that must have a relation that must have it in turn has no value at all; such types can be declared, since
/// a position admits what is declared after it, too.
/// </remarks>
internal sealed class Depths
{
    private readonly IReadOnlyList<EntityDeclaration> _all;
    private readonly Dictionary<EntityDeclaration, int> _depths = new(ReferenceEqualityComparer.Instance);

    public Depths(IReadOnlyList<EntityDeclaration> all)
    {
        _all = all;
        while (all.Any(Settle))
        {
        }
    }

    /// <summary>Nothing for a type that no value can have.</summary>
    public int? Of(EntityDeclaration type) => _depths.TryGetValue(type, out var depth) ? depth : null;

    // What it needs was settled before, and so lies less deep.
    private bool Settle(EntityDeclaration type)
    {
        if (_depths.ContainsKey(type) || !type.IsConcrete)
        {
            return false;
        }

        List<int?> needed = [.. type.Members.Values
            .Where(member => type.IsRelation && member.IsPosition && !member.MayBeAbsent)
            .Select(Needed)];
        if (needed.Contains(null))
        {
            return false;
        }

        _depths.Add(type, needed.Max() + 1 ?? 0);
        return true;
    }

    private int? Needed(Member position) => position.Players.Any(static player => player.BuiltIn == "Claim")
        ? 0
        : position.Players.SelectMany(player => player.Instances(_all)).Select(Of).Min();
}
