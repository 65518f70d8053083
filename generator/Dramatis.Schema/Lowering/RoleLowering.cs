using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>
/// Makes the interface of a role, or of a position that names a union itself, and its players in other namespaces.
/// </summary>
internal static class RoleLowering
{
    public static IEnumerable<SourceModel> Lower(BoundRole role, LoweringContext context) => role.Symbol.LoosePlayers.Count > 0
        ? []
        : Make(role.Symbol.FullName, LoweringContext.Document(role), role.Symbol.CSharpName, role.Players, context);

    /// <summary>The interfaces of the unions that a relation's own positions name.</summary>
    public static IEnumerable<SourceModel> Unions(BoundRelation relation, LoweringContext context) => relation.Positions
        .Where(position => PositionTypes.HasUnion(position) && position.Declarer == relation.Symbol)
        .SelectMany(position => Make(
            $"{relation.Symbol.FullName}+{position.CSharpName}",
            LoweringContext.Document(BoundProse.None, () => $"The players of the position {position.Name} of {relation.Symbol.Name}."),
            PositionTypes.UnionName(position),
            position.Players,
            context));

    private static IEnumerable<SourceModel> Make(
        string hintName,
        Documentation doc,
        string name,
        IReadOnlyList<Symbol> players,
        LoweringContext context)
    {
        var own = context.Declaration.Symbol.Namespace;
        var attachments = players.ToLookup(static player => player.Namespace, player => Attach(player, own, name));
        yield return new RoleModel(
            hintName, own, doc, name, TypeNames.Runtime(PositionTypes.Common(players)), attachments[own].ToEquatable());
        foreach (var foreign in attachments.Where(same => same.Key != own))
        {
            yield return new RolePlayersModel($"{hintName}+{foreign.Key}", foreign.Key, foreign.ToEquatable());
        }
    }

    private static AttachmentModel Attach(Symbol player, string own, string name) => new(
        player.FullName,
        $"{(player.IsInterface ? "interface" : "record")} {player.CSharpName}",
        player.Namespace == own ? name : $"global::{own}.{name}");
}
