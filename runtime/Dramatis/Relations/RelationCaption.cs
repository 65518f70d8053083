using System.Text;

namespace Dramatis;

/// <summary>
/// Makes the caption of a relation without a declared one: the words of its type's name, then its players.
/// </summary>
internal sealed class RelationCaption : MemberVisitor
{
    private readonly StringBuilder _text = new();

    private RelationCaption()
    {
    }

    public static string Of(Relation relation)
    {
        var caption = new RelationCaption();
        relation.VisitMembers(caption);
        var words = CaptionRest.Words(relation.Descriptor.Name.AsSpan(relation.Descriptor.Name.LastIndexOf('.') + 1));
        return caption._text.Length == 0 ? words : $"{words}: {caption._text}";
    }

    protected override void VisitPlayer(string member, IPlayer player) =>
        _text.Append(_text.Length == 0 ? "" : ", ").Append(CaptionText.Of(player));

    protected override void VisitField(string member, FieldValue value)
    {
    }
}
