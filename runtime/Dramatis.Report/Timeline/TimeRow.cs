namespace Dramatis.Report;

/// <summary>A drawn item as a row of a table.</summary>
internal sealed record TimeRow(string Time, IReadOnlyList<Badge> Badges, string Text, string Link, string Aspect)
{
    public static TimeRow Of(TimeItem item) => new(
        item.TimeText,
        Badge.Of(item.Claim),
        item.Claim.What.Caption,
        Fragment.Claim(item.Claim),
        item.IsState ? "state" : "event");
}
