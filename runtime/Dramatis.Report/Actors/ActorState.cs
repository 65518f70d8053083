namespace Dramatis.Report;

/// <summary>A state in which an actor plays, or that it plays in an event with a time.</summary>
internal sealed record ActorState(IReadOnlyList<Badge> Badges, string Text, string Time, string Speakers, string Source, string Link)
{
    public static ActorState Of(TimeItem item) => new(
        Badge.Of(item.Claim),
        item.Claim.What.Caption,
        item.When.ToString(),
        ClaimWords.Speakers(item.Claim),
        item.Claim.Source.ToString(),
        Fragment.Claim(item.Claim));
}
