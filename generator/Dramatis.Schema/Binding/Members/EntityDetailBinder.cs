using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds the inherited parts that are not members: aspect, captions, key, modalities and rules.</summary>
internal sealed class EntityDetailBinder(FileFindings findings)
{
    private readonly CaptionBinder _captions = new(findings);
    private readonly RuleBinder _rules = new(findings);
    private readonly AspectBinder _aspects = new(findings);

    /// <param name="bases">The bases that the declaration names, in its order.</param>
    /// <param name="inheritance">The members that come from the bases.</param>
    public void Bind(
        EntityMembers members,
        DeclaredEntity declared,
        Place place,
        IReadOnlyList<EntityMembers> bases,
        Inheritance inheritance)
    {
        var inOrder = bases.OrderBy(static b => b.Symbol.IsTrait).ToList();
        if (declared.Relation is { } relation)
        {
            _aspects.Bind(members, declared, place, inOrder, inheritance);
            members.Key = relation.Key is { } key
                ? ListBinder.Members(findings, members, key, place, Part.Key)
                : inOrder.Select(static b => b.Key).FirstOrDefault(static k => k is not null);
            members.Modalities = relation.Modalities is { } modalities
                ? ListBinder.Modalities(findings, modalities, place)
                : inOrder.Select(static b => b.Modalities).FirstOrDefault(static m => m.Count > 0);
        }

        members.Captions = Captions(members, declared, place, inOrder);
        _rules.Bind(members, declared, place, inOrder);
    }

    private EquatableArray<BoundCaption> Captions(
        EntityMembers members, DeclaredEntity declared, Place place, IReadOnlyList<EntityMembers> bases)
    {
        var own = declared.Captions
            .Select((caption, i) => _captions.Bind(members, caption, place.In(Part.Caption, i)))
            .OfType<BoundCaption>()
            .ToEquatable();
        return own.Count > 0 || members.Symbol.Kind != SymbolKind.Relation
            ? own
            : bases.Select(static b => b.Captions).FirstOrDefault(static c => c.Count > 0);
    }
}
