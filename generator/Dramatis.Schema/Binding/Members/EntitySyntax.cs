using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>What actors and relations have in common in the tree.</summary>
internal sealed record EntitySyntax(
    ScalarSyntax Name,
    IReadOnlyList<NameSyntax> Is,
    IReadOnlyList<CaptionSyntax> Captions,
    IReadOnlyList<FieldSyntax> Fields,
    IReadOnlyList<RuleSyntax> Rules,
    RelationSyntax? Relation)
{
    public static EntitySyntax? Of(DeclarationSyntax declaration) => declaration switch
    {
        ActorSyntax a => new(a.Name, a.Is, a.Captions, a.Fields, a.Rules, null),
        RelationSyntax r => new(r.Name, r.Is, r.Captions, r.Fields, r.Rules, r),
        _ => null,
    };
}
