namespace Dramatis.Report;

/// <summary>
/// The members of an actor or a relation as labelled texts. Several values of one member become one text.
/// </summary>
internal sealed class MemberTexts : MemberVisitor
{
    private readonly OrderedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    public static IEnumerable<LabelledText> Of(Entity entity)
    {
        var visitor = new MemberTexts();
        entity.VisitMembers(visitor);
        return visitor._texts.Select(static text => new LabelledText(Phrases.Heading(text.Key), text.Value));
    }

    protected override void VisitPlayer(string member, IPlayer player) => Add(member, player.Caption);

    protected override void VisitField(string member, FieldValue value) => Add(member, value.ToString());

    private void Add(string member, string text) =>
        _texts[member] = _texts.TryGetValue(member, out var before) ? $"{before}; {text}" : text;
}

/// <summary>A text with its label.</summary>
internal sealed record LabelledText(string Label, string Text);
