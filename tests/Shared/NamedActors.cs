namespace Dramatis.Testing;

/// <summary>Lists the actors that a claim names in any part, its source left out.</summary>
internal sealed class NamedActors : MemberVisitor
{
    private readonly List<Actor> _actors = [];

    /// <summary>The actors, each as often as it is named.</summary>
    public static List<Actor> Of(Claim claim)
    {
        var named = new NamedActors();
        named.Player("", claim);
        named.Players("", claim.Holders);
        named.Players("", claim.Addressees);
        foreach (var step in claim.Attribution)
        {
            named.Players("", step.Speakers);
            named.Players("", step.Addressees);
        }

        foreach (var wording in claim.Wordings)
        {
            named.Player("", wording.Who);
        }

        return named._actors;
    }

    protected override void VisitPlayer(string member, IPlayer player)
    {
        if (player is Actor actor)
        {
            _actors.Add(actor);
        }
        else
        {
            player.VisitReferences(this);
        }
    }

    protected override void VisitField(string member, FieldValue value)
    {
        if ((value.Value as When)?.Anchor is IPlayer anchor)
        {
            VisitPlayer(member, anchor);
        }
    }
}
