extern alias Earlier;

using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using Old = Earlier::Saga;

namespace Dramatis.Serialization.Tests;

/// <summary>Files that were saved by the schema as it was, when almost everything had another name.</summary>
public sealed partial class RenameTests
{
    private static readonly FactFormat s_earlier = new(Old.SagaModel.Schema);
    private static readonly List<string> s_before = Files.Lines(Write(RenamedFacts.Before()));
    private static readonly List<string> s_single = Files.Lines(Write(RenamedFacts.SingleBefore()));

    private static readonly Gen<FactBase> s_facts =
        Gen.Select(Gen.Int, Gen.Int[0, 25], static (seed, claims) => RandomFacts.Make(seed, claims));

    // To the earlier schema the names of today are the former ones, so that each way is the test of the other.
    [Fact]
    public void A_file_saved_under_former_names_is_saved_as_one_that_never_had_them() => FixedCases.Sample(
        s_facts,
        static facts =>
        {
            var now = Files.Write(facts);
            var before = Write(s_earlier.Read(new MemoryStream(now)));

            Assert.DoesNotMatch(NameOfToday(), string.Join('\n', Files.Lines(before)));
            Assert.Equal(now, Files.Write(Files.Read(before)));
        },
        iter: 150);

    [Fact]
    public void Everything_that_refers_to_a_claim_leads_to_the_id_that_it_has_now()
    {
        var now = Files.Write(RenamedFacts.Now());
        var former = Ids(s_before).Except(Ids(Files.Lines(now))).ToList();

        var facts = Files.Read(Files.Joined(s_before));

        // Two of ten claims hold nothing that had another name.
        Assert.Equal(8, former.Count);
        Assert.Equal(Files.Lines(now), Files.Lines(Files.Write(facts)));
        Assert.All(facts.Claims, claim => Assert.All(
            [.. claim.Whole.Supersedes, .. claim.Whole.Retracts, .. claim.Whole.Doubts.Select(static doubt => doubt.OtherReading).OfType<ClaimId>()],
            id => Assert.NotNull(facts.Get(id))));
    }

    [Fact]
    public void A_claim_that_another_is_about_is_led_on_as_well()
    {
        var facts = Files.Read(Files.Joined(s_before));

        var conflict = facts.ClaimsOf<Conflict>().Single().What;

        Assert.All(conflict.Claims, claim => Assert.Equal(facts.Get(claim.Id).Supersedes, claim.Supersedes));
    }

    [Fact]
    public void What_is_said_about_a_part_is_said_by_the_name_that_it_has_now()
    {
        var claim = Files.Read(Files.Joined(s_before)).Claims.Select(static claim => claim.Whole).Single(static claim => claim.Doubts.Count > 0);

        Assert.Equal(["On", "Prize", "doer"], claim.Doubts.Select(static doubt => doubt.About).Order(StringComparer.Ordinal));
        Assert.Equal("Mood", Assert.Single(claim.Inferences).About);
    }

    [Fact]
    public void A_damaged_id_is_refused_with_its_line()
    {
        for (var i = 0; i < s_before.Count; i++)
        {
            if (s_before[i].StartsWith("{\"claim\":\"", StringComparison.Ordinal))
            {
                var lines = s_before.ToList();
                lines[i] = lines[i].Remove(12, 1).Insert(12, lines[i][12] == '0' ? "1" : "0");
                AssertRefused(lines, i + 1, "claim", $"but the id of this content is {Id(s_before[i])}");
            }
        }
    }

    [Theory]
    [InlineData("\"distance\":3", "\"distance\":4")]
    [InlineData("\"temper\":\"angry\"", "\"temper\":\"jolly\"")]
    [InlineData("\"agent\":\"anna\"", "\"agent\":\"bert\"")]
    [InlineData("\"remarks\":[\"Agent\"]", "\"remarks\":[\"agent\"]")]
    public void Damaged_content_is_refused_by_the_id_that_it_would_make(string from, string to)
    {
        var lines = s_before.Select(line => line.Replace(from, to, StringComparison.Ordinal)).ToList();

        Assert.Null(Files.TryRead(Files.Joined(lines), out var issues, Files.Unsealed));

        Assert.Contains(issues, static issue => issue.Member == "claim"
            && issue.Message.Contains("with the former names that it uses; leave the id out, and it is computed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Saga.Errand", "Saga.Quest")]
    [InlineData("\"distance\":", "\"length\":")]
    [InlineData("\"temper\":", "\"mood\":")]
    [InlineData("\"angry\"", "\"cross\"")]
    public void A_claim_with_a_name_of_today_among_former_ones_is_read_without_its_id_alone(string from, string to)
    {
        var mixed = s_single.Select(line => line.Replace(from, to, StringComparison.Ordinal)).ToList();

        AssertRefused(mixed, mixed.Count - 1, "claim", "with the former names that it uses");

        var facts = Files.Read(Files.Joined(mixed[..^1].Select(static line => OwnId().Replace(line, "{"))), Files.Unsealed);
        Assert.Equal(Files.Lines(Files.Write(Files.Read(Files.Joined(s_single)))), Files.Lines(Files.Write(facts)));
    }

    [Fact]
    public void The_id_that_the_names_of_today_make_is_taken_as_well()
    {
        var id = Assert.Single(Files.Read(Files.Joined(s_single)).Claims).Whole.Id;
        var lines = s_single[..^1].Select(line => OwnId().Replace(line, $"{{\"claim\":\"{id}\","));

        Assert.Equal(id, Assert.Single(Files.Read(Files.Joined(lines), Files.Unsealed).Claims).Whole.Id);
    }

    [Fact]
    public void One_claim_under_both_its_ids_is_given_twice()
    {
        var place = Line(s_before, "\"locators\":[70]");
        var id = Files.Read(Files.Joined(s_before)).ClaimsOf<Feud>().IncludingWithdrawn().Single().Whole.Id;
        var again = OwnId().Replace(s_before[place], $"{{\"claim\":\"{id}\",");

        AssertRefused([.. s_before[..(place + 1)], again, .. s_before[(place + 1)..]], place + 2, "claim", "already exists in line ");
        AssertRefused([.. s_before[..place], again, .. s_before[place..]], place + 2, "claim", "already exists in line ");
    }

    [Fact]
    public void A_claim_that_corrects_itself_by_its_former_id_is_refused()
    {
        var place = Line(s_before, "\"locators\":[70]");
        var itself = $"{s_before[place][..^1]},\"supersedes\":[\"{Id(s_before[place])}\"]}}";

        AssertRefused([.. s_before[..place], itself, .. s_before[(place + 1)..]], place + 1, "Supersedes", "cannot correct itself");
    }

    [Fact]
    public void A_claim_that_the_file_does_not_hold_is_missed()
    {
        var place = Line(s_before, "\"locators\":[70]");
        var stray = $"{s_before[place][..^1]},\"supersedes\":[\"{new string('0', 32)}\"]}}";

        AssertRefused([.. s_before[..place], stray, .. s_before[(place + 1)..]], place + 1, "", "which is not in the file");
    }

    [Fact]
    public void Files_of_both_names_merge_into_one_base() =>
        Assert.True(FactBase.Diff(RenamedFacts.Now(), FactBase.Merge(Files.Read(Files.Joined(s_before)), RenamedFacts.Now())).IsEmpty);

    [GeneratedRegex("Saga\\.(Quest|Hero|Feud|Echo)|\"(doer|prize|rivals|fierce|others|tale)\":")]
    private static partial Regex NameOfToday();

    [GeneratedRegex("^\\{\"claim\":\"[0-9a-f]{32}\",")]
    private static partial Regex OwnId();

    private static IEnumerable<string> Ids(List<string> lines) =>
        lines.Where(static line => OwnId().IsMatch(line)).Select(Id);

    private static string Id(string line) => line.Substring(10, 32);

    private static int Line(List<string> lines, string part) =>
        lines.FindIndex(line => line.Contains(part, StringComparison.Ordinal));

    private static void AssertRefused(List<string> lines, int line, string member, string message)
    {
        Assert.Null(Files.TryRead(Files.Joined(lines), out var issues, Files.Unsealed));
        Assert.True(
            issues.Any(issue => issue.Line == line && issue.Member == member && issue.Message.Contains(message, StringComparison.Ordinal)),
            string.Create(CultureInfo.InvariantCulture, $"{line} {member} {message}:\n{string.Join('\n', issues)}"));
    }

    private static byte[] Write(FactBase facts)
    {
        using var stream = new MemoryStream();
        s_earlier.Write(facts, stream);
        return stream.ToArray();
    }
}
