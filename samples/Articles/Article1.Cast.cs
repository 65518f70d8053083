namespace Articles;

/// <content>The actors of this article alone.</content>
public static partial class Article1
{
    private static readonly Topic Issues = new(
        "article-1:issues", "issues such as human rights, women's education and employment");

    private static readonly Topic HumanRights = new("human-rights", "human rights");

    private static readonly Topic WomensEducation = new("womens-education", "women's education");

    private static readonly Topic Employment = new("employment", "employment");

    private static readonly Topic RecentPolicies =
        new("article-1:recent-policies", "recent policies of the past three years");

    private static readonly Topic SafetyConcerns =
        new("article-1:safety-concerns", "safety concerns of the foreign officials");

    private static readonly Topic Obstacles = new("article-1:obstacles", "obstacles to the Taliban's hold on power");

    private static readonly Topic Window =
        new("article-1:window", "a window for conversation between Kabul and New Delhi");

    private static readonly Topic GlobalStandards = new("article-1:global-standards", "global standards");

    private static readonly Topic Promises = Topic.Unnamed("article-1:promises", Identification.Unresolved) with
    {
        Name = "[not said what they promise]",
    };

    private static readonly Topic Attitudes = new("article-1:attitudes", "attitudes");

    private static readonly Topic Narrative = new("article-1:narrative", "the Taliban's internal religious narrative");

    private static readonly Topic MilitaryNarrative = new("article-1:military-narrative", "pro-Military narrative");

    private static readonly Topic EndOfActivities =
        new("article-1:end-of-activities", "an end to the alleged activities");

    private static readonly Group Refuser = Group.Unnamed("article-1:refuser", Identification.Unresolved) with
    {
        Name = "[whose refusal is open]",
    };

    private static readonly State AbuDhabi = new("abu-dhabi", "Abu Dhabi");

    private static readonly Group Officials = Unnamed.Group("article-1:officials", "Taliban officials");

    private static readonly Group Members = Unnamed.Group("article-1:members", "members of the Taliban government");

    private static readonly Bloc Neighbours =
        Unnamed.Bloc("article-1:neighbours", "the region and neighbouring nations");

    private static readonly Bloc Governments =
        Unnamed.Bloc("article-1:governments", "governments in West Asia and abroad");

    private static readonly Bloc ForeignNations = Unnamed.Bloc("article-1:foreign-nations", "foreign nations");

    private static readonly Group ForeignOfficials =
        Unnamed.Group("article-1:foreign-officials", "officials of the global community and the region");

    private static readonly Group Refugees = Unnamed.Group("article-1:refugees", "Afghan refugees");

    private static readonly Group ArmenianCitizens =
        Group.Unnamed("article-1:armenians", Identification.Unresolved) with { Name = "'Armenian citizens'" };

    private static readonly Group OtherSide = Group.Unnamed("article-1:other-side", Identification.Unresolved) with
    {
        Name = "[no agent in the text]",
    };

    private static readonly Government Unrecognised =
        Unnamed.Government("article-1:unrecognised", "a government that nobody recognises");
}
