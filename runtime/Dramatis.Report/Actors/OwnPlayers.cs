namespace Dramatis.Report;

/// <summary>
/// The players of a relation with their positions, in order. Players of nested relations are not included.
/// </summary>
internal sealed class OwnPlayers : MemberVisitor
{
    private readonly List<(string Position, IPlayer Player)> _players = [];

    /// <summary>The actor in the first filled position; null if its player is not an actor.</summary>
    public static EntityId? First(Relation relation) => (Of(relation).FirstOrDefault().Player as Actor)?.Id;

    /// <summary>The positions that an actor plays, each once, by their names in the schema.</summary>
    public static IEnumerable<string> Positions(Relation relation, EntityId actor) => Of(relation)
        .Where(played => played.Player is Actor found && found.Id == actor)
        .Select(static played => played.Position)
        .Distinct(StringComparer.Ordinal);

    protected override void VisitPlayer(string member, IPlayer player) => _players.Add((member, player));

    protected override void VisitField(string member, FieldValue value)
    {
    }

    private static List<(string Position, IPlayer Player)> Of(Relation relation)
    {
        var visitor = new OwnPlayers();
        relation.VisitMembers(visitor);
        return visitor._players;
    }
}
