using System.Text;

namespace Dramatis;

/// <summary>
/// Makes the caption of a relation without a declared one: the words of its type's name, its players, then its fields
/// with their names. For example <c>Trade agreement: Norland, Sudland (sum: 40)</c>.
/// </summary>
internal sealed class RelationCaption : MemberVisitor
{
    private readonly StringBuilder _players = new();
    private readonly HashSet<string> _positions = new(StringComparer.Ordinal);
    private bool _afterClause;

    private RelationCaption()
    {
    }

    public static string Of(Relation relation)
    {
        var caption = new RelationCaption();
        relation.VisitMembers(caption);
        var words = CaptionRest.Words(relation.Descriptor.Name.AsSpan(relation.Descriptor.Name.LastIndexOf('.') + 1));
        var players = caption._players.Length == 0 ? "" : $": {caption._players}";
        return words + players + CaptionRest.Of(relation, [.. caption._positions]);
    }

    protected override void VisitPlayer(string member, IPlayer player)
    {
        var isClause = CaptionText.IsClause(player);
        _players.Append(_players.Length == 0 ? "" : isClause || _afterClause ? "; " : ", ").Append(CaptionText.Of(player));
        _afterClause = isClause;
        _positions.Add(member);
    }

    protected override void VisitField(string member, FieldValue value)
    {
    }
}
