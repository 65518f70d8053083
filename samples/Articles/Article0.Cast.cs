namespace Articles;

/// <content>The actors of this article alone.</content>
public static partial class Article0
{
    private static readonly Topic Environment = new("article-0:environment", "the Taliban's diplomatic environment");

    private static readonly Topic Developments =
        new("article-0:developments", "the recent developments that the article tells of");

    private static readonly Topic Unsaid = Topic.Unnamed("article-0:unsaid", Identification.Unresolved) with
    {
        Name = "[not said about what]",
    };

    private static readonly Topic AfghanIssue = new("afghan-issue", "the Afghan issue");

    private static readonly State Missing =
        State.Unnamed("article-0:missing", Identification.Unresolved) with { Name = "[missing in the text]" };

    private static readonly Bloc KeyPowers = Unnamed.Bloc("article-0:key-powers", "key global powers");

    private static readonly Bloc GlobalPowers = Unnamed.Bloc("article-0:global-powers", "global powers");

    private static readonly Bloc InternationalCommunity =
        Unnamed.Bloc("article-0:international-community", "the international community");

    private static readonly Bloc GlobalCommunity = Unnamed.Bloc("article-0:global-community", "the global community");

    private static readonly Facility Camp =
        Facility.Unnamed("article-0:camp") with { Name = "resettlement camp in Qatar" };

    private static readonly Facility TransitFacilities =
        Facility.Unnamed("article-0:transit-facilities") with { Name = "humanitarian transit facilities" };

    private static readonly Group AfghanNationals =
        Unnamed.Group("article-0:nationals", "Afghan nationals in the camp");

    private static readonly Group Evacuees = Unnamed.Group("article-0:evacuees", "Afghan evacuees");

    private static readonly Group SafetySeekers =
        Unnamed.Group("article-0:safety-seekers", "Afghan citizens who seek safety and stability abroad");

    private static readonly Group Civilians = Unnamed.Group("article-0:civilians", "Afghan civilians");

    private static readonly Group Vulnerable = Unnamed.Group("article-0:vulnerable", "vulnerable Afghan populations");

    private static readonly Group Concerned = Group.Unnamed("article-0:concerned", Identification.Unresolved) with
    {
        Name = "[not said whose]",
    };

    private static readonly Topic Welfare = new("article-0:welfare", "welfare of vulnerable Afghan populations");
}
