using Dramatis.Schema.Binding.Declarations;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds what is inherited beside members: aspect, captions, key, modalities and rules.</summary>
internal sealed class EntityDetailBinder(FileContext context)
{
    private readonly CaptionBinder _captions = new(context.Reporter);
    private readonly RuleBinder _rules = new(context.Reporter);
    private readonly AspectBinder _aspects = new(context.Reporter);

    /// <param name="bases">Those that the declaration names, in its order.</param>
    public void Bind(
        EntityMembers members, DeclaredEntity declared, EntitySyntax? syntax, IReadOnlyList<EntityMembers> bases)
    {
        var inOrder = bases.OrderBy(static b => b.Symbol.IsTrait).ToList();
        if (declared.Relation is { } relation)
        {
            _aspects.Bind(members, relation, syntax, inOrder);
            members.Key = relation.Key is { } key
                ? ListBinder.Members(context.Reporter, members, key, syntax?.Relation?.Key, "key")
                : inOrder.Select(static b => b.Key).FirstOrDefault(static k => k is not null);
            members.Modalities = relation.Modalities is { } modalities
                ? ListBinder.Modalities(context.Reporter, modalities, syntax?.Relation?.Modalities)
                : inOrder.Select(static b => b.Modalities).FirstOrDefault(static m => m.Count > 0) ?? [];
        }

        members.Captions = Captions(members, declared, syntax, inOrder);
        _rules.Bind(members, declared, syntax, inOrder);
    }

    private IReadOnlyList<BoundCaption> Captions(
        EntityMembers members, DeclaredEntity declared, EntitySyntax? syntax, IReadOnlyList<EntityMembers> bases)
    {
        var own = new List<BoundCaption>();
        for (var i = 0; i < declared.Captions.Count; i++)
        {
            if (_captions.Bind(members, declared.Captions[i], syntax?.Captions[i]) is { } caption)
            {
                own.Add(caption);
            }
        }

        var isRelation = members.Symbol.Kind == SymbolKind.Relation;
        return own.Count > 0 || !isRelation
            ? own
            : bases.Select(static b => b.Captions).FirstOrDefault(static c => c.Count > 0) ?? [];
    }
}
