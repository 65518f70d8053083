namespace Dramatis.Report;

/// <summary>A state in which an actor plays, or that it plays in an event with a time.</summary>
internal sealed record ActorState(IReadOnlyList<Badge> Badges, string Text, string Time, string Speakers, string Source, string Link)
{
    private const int MaxTitle = 60;

    public static ActorState Of(TimeItem item) => new(
        Badge.Of(item.Claim),
        item.Claim.What.Caption,
        item.TimeText,
        ClaimWords.Speakers(item.Claim),
        Phrases.Short(item.Claim.Source.ToString(), MaxTitle),
        Fragment.Claim(item.Claim));
}
