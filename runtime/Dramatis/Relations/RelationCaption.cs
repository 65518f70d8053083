using System.Text;

namespace Dramatis;

/// <summary>The caption of a relation that declares none: the words of its type's name, then its players.</summary>
internal sealed class RelationCaption : MemberVisitor
{
    private readonly StringBuilder _text = new();

    private RelationCaption()
    {
    }

    public static string Of(Relation relation)
    {
        var caption = new RelationCaption();
        caption.AppendWords(relation.Descriptor.Name.AsSpan(relation.Descriptor.Name.LastIndexOf('.') + 1));
        relation.VisitMembers(caption);
        return caption._text.ToString();
    }

    protected override void VisitPlayer(string member, IPlayer player) =>
        _text.Append(_text[^1] == ':' ? " " : ", ").Append(player.Caption);

    protected override void VisitField(string member, FieldValue value)
    {
    }

    private void AppendWords(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            _text.Append(char.IsAsciiLetterUpper(c) && _text.Length > 0 ? " " : "");
            _text.Append(_text.Length == 0 ? c : char.ToLowerInvariant(c));
        }

        _text.Append(':');
    }
}
