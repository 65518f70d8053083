using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes the interface of a role, or of a position that names a union itself.</summary>
internal static class RoleLowering
{
    public static RoleModel Lower(BoundRole role, LoweringContext context) => Make(
        role.Symbol.FullName,
        LoweringContext.Document(role.Prose, Words.Declaration("role", role.Symbol.Name)),
        role.Symbol.CSharpName,
        role.Players,
        context);

    /// <summary>The interfaces of the unions that a relation's own positions name.</summary>
    public static IEnumerable<RoleModel> Unions(BoundRelation relation, LoweringContext context) =>
        from position in relation.Positions
        where PositionTypes.HasUnion(position) && position.Declarer == relation.Symbol
        select Make(
            $"{relation.Symbol.FullName}+{position.CSharpName}",
            LoweringContext.Document(new(null, null, []), $"The players of the position {position.Name} of {relation.Symbol.Name}."),
            PositionTypes.UnionName(position),
            position.Players,
            context);

    private static RoleModel Make(
        string hintName,
        Documentation doc,
        string name,
        IReadOnlyList<Symbol> players,
        LoweringContext context)
    {
        var own = context.Declaration.Symbol.Namespace;
        var attachments = players.Select(player => Attach(player, own, name)).ToList();
        return new(
            hintName,
            own,
            doc,
            name,
            TypeNames.Runtime(PositionTypes.Common(players)),
            attachments.Where(attachment => attachment.Namespace == own).ToEquatable(),
            attachments.Where(attachment => attachment.Namespace != own).ToEquatable());
    }

    private static AttachmentModel Attach(Symbol player, string own, string name) => new(
        player.FullName,
        player.Namespace,
        $"{(player.IsInterface ? "interface" : "record")} {player.CSharpName}",
        player.Namespace == own ? name : $"global::{own}.{name}");
}
