namespace Dramatis;

/// <summary>The times of an actor that are told by something else than a date or an interval.</summary>
internal sealed class AnchoredTimes : MemberVisitor
{
    private readonly List<(string Member, When Time)> _times = [];

    public static List<(string Member, When Time)> Of(Actor actor)
    {
        var visitor = new AnchoredTimes();
        actor.VisitMembers(visitor);
        return visitor._times;
    }

    protected override void VisitPlayer(string member, IPlayer player)
    {
    }

    protected override void VisitField(string member, FieldValue value)
    {
        if (value.Value is When { IsCalendar: false } time)
        {
            _times.Add((member, time));
        }
    }
}
