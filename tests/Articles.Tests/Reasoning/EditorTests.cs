namespace Articles.Tests.Reasoning;

/// <summary>Tables of what an editor sees in the five texts, and a verdict on each thing that is found.</summary>
/// <remarks>
/// The tables are by somebody who knew the rules. Somebody who did not know them listed 58 clashes and 30 agreements: ten of each are found,
/// five clashes and one agreement in part. Of the twenty findings that reader called eleven true, five worth a minute and four
/// repetitions: each word of "supporters and collaborators" in 2.12 makes two findings, and so does the isolation in 0.3 and 0.5.
/// </remarks>
public sealed class EditorTests
{
    private static readonly List<Clash> s_clashes = [.. Facts.Clashes()];
    private static readonly List<AgreedStatement> s_agreements = [.. Facts.Agreements()];

    // Each finding, with the verdict of a reader of the texts: true as it is told, worth a minute, or noise.
    private static readonly Dictionary<string, string> s_verdicts = new(StringComparer.Ordinal)
    {
        ["Contradiction Denied 4.7 Difficulty / 0.2 0.2 0.2"] = "true",
        ["Contradiction Denied 0.3 Contact / 1.2 3.41 3.29"] = "worth a minute",
        ["Contradiction Denied 2.17 Ending / 4.4 4.5"] = "true",
        ["Disagreement Denied 4.10 Recognition / 2.2 2.6 2.2 2.6"] = "true",
        ["Contradiction Denied 1.9 Policy / 1.7"] = "true",
        ["Tension Excludes 0.3 Isolation / 2.16 2.16 2.16 2.16 2.17"] = "true",
        ["Tension Excludes 0.3 Isolation / 2.5 2.8"] = "true",
        ["Tension Excludes 0.5 Isolation / 2.16 2.16 2.16 2.16 2.17"] = "true",
        ["Tension Excludes 0.5 Isolation / 2.5 2.8"] = "true",
        ["Tension Excludes 2.12 Cooperation / 1.12 1.12"] = "true",
        ["Tension Excludes 2.12 Support / 1.12 1.12"] = "true",
        ["Contradiction Excludes 2.12 Support / 2.12"] = "true",
        ["Contradiction Excludes 2.12 Cooperation / 2.12"] = "true",
        ["Contradiction Noted 2.19 Success / 0.1 1.7 1.9"] = "true",
        ["Contradiction Noted 0.5 Stance / 4.3"] = "worth a minute",
        ["Contradiction Opposite 0.6 Trend / 4.7"] = "true",
        ["Tension Transparent 0.2 Trend / 4.3 3.7"] = "true",
        ["Tension Transparent 0.2 Trend / 4.2"] = "true",
        ["Tension Undecided 4.4 Opening / 4.7"] = "worth a minute",
        ["Contradiction Presupposed 3.18 Presence / 3.5"] = "true",
    };

    [Fact]
    public void Nineteen_clashes_of_an_editor_are_found()
    {
        Assert.Equal(52, EditorsClashes.All.Count);
        Assert.InRange(Found(EditorsClashes.All, IsClash), 19, 52);
    }

    [Fact]
    public void Fifteen_agreements_of_an_editor_are_found()
    {
        Assert.Equal(32, EditorsAgreements.All.Count);
        Assert.InRange(Found(EditorsAgreements.All, IsShared), 15, 32);
    }

    [Fact]
    public void Every_clash_has_a_verdict_and_none_is_told_twice() =>
        Assert.Equal(s_verdicts.Keys.Order(StringComparer.Ordinal), s_clashes.Select(Told).Order(StringComparer.Ordinal));

    [Fact]
    public void No_clash_is_certain_and_one_in_ten_is_noise_at_most()
    {
        Assert.DoesNotContain(s_clashes, static clash => clash.IsCertain);
        Assert.InRange(10 * s_verdicts.Values.Count(static verdict => verdict == "noise"), 0, s_verdicts.Count);
    }

    [Fact]
    public void Agreements_are_those_of_the_editor() => Assert.Equal(
        [
            "rule of Taliban over Afghanistan",
            "Islamic Emirate of Afghanistan acts for Taliban",
            "attempted by Taliban: recognition of Islamic Emirate of Afghanistan (usually)",
            "not: recognition of Islamic Emirate of Afghanistan by key global powers",
            "Zamir Kabulov acts for Russia",
            "withdrawal of United States from Afghanistan",
            "Taliban, Iran have ties (usually)",
            "Taliban, China have ties (usually)",
            "Taliban, Russia are in contact",
            "Taliban, Russia have ties (usually)",
            "Sirajuddin Haqqani acts for Taliban",
            "\"Haqqani Network\": powerful",
            "Haqqani Network is part of Taliban",
            "takeover of Afghanistan by Taliban",
            "opposition of ISIS to Taliban",
            "attempted by the West: pressure of the West on Taliban",
            "not: success of the West with \"pressure of the West on Taliban: reforms of Taliban: a more liberal and tolerant regime\" (usually)",
        ],
        s_agreements.Select(static one => $"{one.Caption}{(one.IsLikely ? " (usually)" : "")}"));

    private static int Found(IReadOnlyList<Seen> seen, Func<Seen, bool> isFound)
    {
        Assert.All(seen, one => Assert.True(isFound(one) == (one.Missing is null), one.Sees));
        return seen.Count(static one => one.Missing is null);
    }

    private static bool IsClash(Seen seen) => s_clashes.Exists(clash => clash.Against.Any(against =>
        (IsAt(clash.Claim, seen.One) && IsAt(against, seen.Other)) || (IsAt(clash.Claim, seen.Other) && IsAt(against, seen.One))));

    private static bool IsShared(Seen seen) => s_agreements.Exists(one =>
        one.Claims.Any(claim => IsAt(claim, seen.One)) && one.Claims.Any(claim => IsAt(claim, seen.Other)));

    private static bool IsAt(Claim claim, string place)
    {
        var (at, what) = (place.Split(' ')[0], string.Join(' ', place.Split(' ')[1..]));
        return claim.Locators.Any(locator => Place(claim, locator) == at)
            && $"{claim.What.Descriptor.Name} {claim}".Contains(what, StringComparison.Ordinal);
    }

    private static string Told(Clash clash) =>
        $"{clash.Kind} {clash.Rule} {Place(clash.Claim, clash.Claim.Locators[0])} {clash.Claim.What.Descriptor.Name.Split('.')[^1]} / "
        + string.Join(' ', clash.Against.Select(static claim => Place(claim, claim.Locators[0])));

    private static string Place(Claim claim, Locator locator) => $"{claim.Source.Id.Value.Split('-')[^1]}.{locator.Paragraph}";
}
