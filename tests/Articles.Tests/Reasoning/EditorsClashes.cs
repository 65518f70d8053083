namespace Articles.Tests.Reasoning;

/// <summary>One thing that an editor sees in the five texts.</summary>
/// <param name="Sees">The words.</param>
/// <param name="One">The place of the one side, article and paragraph, and a word of the claim.</param>
/// <param name="Other">The place of the other.</param>
/// <param name="Missing">The reason for which no rule finds it; null if it is found.</param>
internal sealed record Seen(string Sees, string One, string Other, string? Missing = null);

/// <summary>The clashes of the articles that an editor sees who reads the texts, and those among them that are found.</summary>
internal static class EditorsClashes
{
    private const string Words = "told with topics of which nobody says that they are one";
    private const string Kinds = "a plan, a promise or an expectation says nothing against what happens";

    public static IReadOnlyList<Seen> All { get; } =
    [
        new("setbacks abroad, and none faced", "0.2 Difficulty", "4.7 Difficulty"),
        new("isolation grows, and ties with more and more states", "0.2 Trend", "4.3 Trend"),
        new("isolation grows, and the ties with Russia", "0.2 Trend", "3.7 Trend"),
        new("isolation grows, and recognition comes near", "0.2 Trend", "4.2 Trend"),
        new("no diplomacy with them, and good ties", "0.3 Isolation", "2.16 Ties"),
        new("no diplomacy with them, and a network of allies", "0.3 Isolation", "2.17 Ties"),
        new("no diplomacy with them, and all-round support", "0.3 Isolation", "2.5 Support"),
        new("political isolation, and good ties", "0.5 Isolation", "2.16 Ties"),
        new("political isolation, and full support of Russia", "0.5 Isolation", "2.8 Support"),
        new("their diplomacy fails, and succeeds abroad", "0.1 Success", "2.19 Success"),
        new("no foreign policy, and success with it", "1.7 Policy", "2.19 Success"),
        new("no result of three years, and success", "1.9 Success", "2.19 Success"),
        new("no foreign policy, and policies of three years", "1.7 Policy", "1.9 Policy"),
        new("the world hesitates, and states deepen their ties", "0.5 Stance", "4.3 Trend"),
        new("recognition not needed, and sought", "2.2 Recognition", "4.10 Recognition"),
        new("called supporters of ISIS, and at war with it", "2.12 Support", "2.12 Hostilities"),
        new("called supporters of ISIS, which is their rival", "2.12 Support", "1.12 Opposition"),
        new("a consulate weighed, and intended", "4.4 Opening", "4.7 Opening"),
        new("foreign troops coming back, and still there", "3.5 Beginning", "3.18 Presence"),
        new("no direct contact of Russia with [a word is missing], and contact with the Taliban", "0.3 Contact", "3.41 Contact"),
        new("Western aid cut off, and the United States help most", "2.17 Ending", "4.5 Aid"),
        new("less and less room for their diplomacy, and more", "0.6 Trend", "4.7 Trend"),
        new("powers silent, and Russia warns", "0.1", "3.3", "no schema says that a speaker has made a statement"),
        new("powers silent, and the envoy speaks openly", "0.1", "2.8", "no schema says that a speaker has made a statement"),
        new("powers silent, and the envoy confirms", "0.1", "0.3", "no schema says that a speaker has made a statement"),
        new("reforms demanded, and refused", "4.9", "4.9", Words),
        new("tolerance advised, and refused", "2.20", "4.9", Words),
        new("reforms refused, and inclusive rule negotiated", "4.9", "3.26", Words),
        new("no standing without recognition, and a legitimate authority", "1.8", "3.37", "standing and a part in peacebuilding are two things"),
        new("no relations without standing, and good ones", "1.8", "2.16", "standing excludes no ties"),
        new("rule in doubt without recognition, and none needed", "0.6", "2.15", "a condition on one side, advice on the other"),
        new("recognition struggled for, and not needed", "0.2", "2.15", "nobody says that the key powers are the West"),
        new("efforts without any effect, and recognition near", "1.6", "4.2", Kinds),
        new("the Taliban to be isolated, and to be dealt with", "2.13", "4.5", "functional ties are not good ones"),
        new("terrorists strengthened, and attacks prevented, by one power", "2.13", "4.6", Words),
        new("leverage without effect, and pressure advised", "2.6 Influence", "4.10 Pressure", Kinds),
        new("Russia may turn away, and fully supports", "2.8", "2.8", Kinds),
        new("Pakistan's army backs the network, and ties with Pakistan are strained", "4.9", "1.5", "two parts of one whole are not one"),
        new("angry neighbours, and good ties in the region", "1.5", "2.16", "nobody says which countries the many are"),
        new("foreign troops there, and withdrawn", "3.18", "4.5", "nobody says that the foreign troops are those of the United States"),
        new("most troops gone, and their withdrawal demanded", "3.7", "3.17", Kinds),
        new("standards not kept, and commitments made", "1.10", "4.5", Kinds),
        new("nothing changes, and no foreign forces promised", "1.10", "3.14", Kinds),
        new("the camp to be closed, and closed", "0.4", "0.5", Kinds),
        new("the camp of those who wait closed, and their relocation supported", "0.4", "4.4", Words),
        new("not accused of ISIS, and accused", "2.14", "2.16", "the accuser is left out"),
        new("security guaranteed, and threatened", "4.7", "4.6", Kinds),
        new("the narrative to be kept, and tolerance advised", "1.11", "2.20", Words),
        new("recognition near, and not soon", "4.2", "4.3", Kinds),
        new("their affairs managed, and hunger", "2.18", "4.6", Words),
        new("dialogue with the Taliban, and none among the powers", "3.18", "0.5", "the parties differ"),
        new("admirable successes, and no more than promises", "2.19", "1.10", Words),
    ];
}
