using System.Globalization;
using System.Text.RegularExpressions;

namespace Dramatis.Report.Tests;

public sealed partial class WritingTests
{
    [Fact]
    public void Equal_facts_give_equal_bytes_whatever_the_culture()
    {
        var outer = CultureInfo.CurrentCulture;
        var expected = Written(PressFacts.Make());
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NegativeSign = "~";
            odd.NumberFormat.NumberGroupSeparator = "_";
            odd.NumberFormat.NumberDecimalSeparator = ";";
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(expected, Written(PressFacts.Make()));
        }
        finally
        {
            CultureInfo.CurrentCulture = outer;
        }
    }

    [Fact]
    public void The_page_needs_nothing_beside_it()
    {
        var page = Written(PressFacts.Make());
        Assert.DoesNotMatch(Reference(), page);
        Assert.DoesNotMatch(Handler(), page);
        Assert.Contains("default-src &#39;none&#39;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Captions_aspects_roles_and_summaries_are_those_of_the_schema()
    {
        var page = Written(PressFacts.Make(), new() { Schemas = [PressModel.Schema] });
        Assert.Contains("A power, which may hold &lt;b&gt;talks&lt;/b&gt; &amp; &quot;treaties&quot;.", page, StringComparison.Ordinal);
        Assert.Contains("A small world, for pages to be tried on.", page, StringComparison.Ordinal);
        Assert.Contains("parties, 2 or more: agent. Everybody who takes part.", page, StringComparison.Ordinal);
        Assert.Contains("host, optional: host (host: power or town)", page, StringComparison.Ordinal);
        Assert.Contains("event, a contact", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Quantities_are_in_words()
    {
        var facts = new FactBase.Builder();
        facts.Read(PressFacts.Courier).At(1).Assert(new Claimed
        {
            Who = PressFacts.Vale,
            Words = "much was lost",
            Cost = "~4.5e6 USD",
            Killed = ["3..", "1e4"],
        });
        var page = Written(facts.Build(), new() { Schemas = [PressModel.Schema] });
        Assert.Contains("about 4.5 million USD", page, StringComparison.Ordinal);
        Assert.Contains("at least 3; 10,000", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Agreements_show_the_statement_that_the_claims_share()
    {
        var facts = new FactBase.Builder();
        facts.Read(PressFacts.Courier).At(1)
            .Assert(new Meeting { Parties = [PressFacts.Norland, PressFacts.Sudland], On = "2024-05-03" });
        facts.Read(PressFacts.Herald).At(2)
            .Assert(new Contact { Parties = [PressFacts.Norland, PressFacts.Sudland], On = "2024-05" });
        var page = Written(facts.Build(), new() { Schemas = [PressModel.Schema] });
        Assert.Contains("Agreements <span class=\"count\">1 statement</span>", page, StringComparison.Ordinal);
        Assert.Contains(
            "<span class=\"verdict\">Shared</span> <bdi>Norland, Sudland are in contact, 2024-05</bdi>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void States_that_change_are_marked_on_the_timeline()
    {
        var facts = new FactBase.Builder();
        var office = new Office { Holder = PressFacts.Vale, Power = PressFacts.Norland, Title = "Chancellor", During = "2021" };
        facts.Read(PressFacts.Courier).At(1).Assert(office);
        var still = Written(facts.Build(), new() { Schemas = [PressModel.Schema] });
        facts.Read(PressFacts.Herald).At(2).Deny(office with { During = "2023" });
        var changed = Written(facts.Build(), new() { Schemas = [PressModel.Schema] });

        Assert.DoesNotContain("#changes", still, StringComparison.Ordinal);
        Assert.Contains("<h3 id=\"changes\">Changes</h3>", changed, StringComparison.Ordinal);
        Assert.Contains("changed: Ada Vale is Chancellor of Norland", changed, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(changed, "href=\"#changes\""));
    }

    [Fact]
    public void Sources_have_their_inferences_and_doubts()
    {
        var facts = new FactBase.Builder();
        var courier = facts.Read(PressFacts.Courier with
        {
            Inferences = [new("the talks of 3 May were yesterday", nameof(Source.Published), "today")],
            Doubts = [new("the by-line is <torn>", nameof(Source.Authors)), new("it may be forged")],
        });
        courier.At(1).Assert(new Claimed { Who = PressFacts.Vale, Words = "much was lost" });
        var page = Written(facts.Build(), new() { Schemas = [PressModel.Schema] });
        Assert.Contains("Inferred: published</span> <bdi>the talks of 3 May were yesterday (words of the text: today)", page, StringComparison.Ordinal);
        Assert.Contains("Doubt about authors</span> <bdi>the by-line is &lt;torn&gt;", page, StringComparison.Ordinal);
        Assert.Contains("Doubt about the whole source</span> <bdi>it may be forged", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_narrow_a_part_are_shown_with_it()
    {
        var facts = new FactBase.Builder();
        facts.Read(PressFacts.Courier).At(1).Qualified("lately").Qualified("noisy", about: nameof(Claimed.Words))
            .Assert(new Claimed { Who = PressFacts.Vale, Words = "much was lost" });
        Assert.StartsWith("(lately, noisy (words)) ", ClaimWords.Content(facts.Build().Claims.Single()), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_schema_the_types_are_those_that_the_facts_use()
    {
        var page = Written(PressFacts.Make());
        Assert.Contains("id=\"type-Press.Meeting\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"type-Press.Claimed\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_seen_at_a_date_or_a_publication_says_so_once()
    {
        var facts = new FactBase.Builder();
        var courier = facts.Read(PressFacts.Courier);
        foreach (var time in (When[])[When.AsOf("2024-05"), When.AsOf(PressFacts.Courier)])
        {
            courier.At(1).Assert(new Office { Holder = PressFacts.Moor, Power = PressFacts.Sudland, Title = "Envoy", During = time });
        }

        var page = Written(facts.Build());
        Assert.Contains("1 claim</a> <bdi>as of 2024-05</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("1 claim</a> <bdi>as of the publication of The Courier</bdi>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_may_be_written_one_line_says_so_and_the_old_page_stays()
    {
        var folder = Directory.CreateTempSubdirectory("dramatis-report-");
        try
        {
            var blocked = Path.Combine(folder.FullName, "page.html");
            Directory.CreateDirectory(blocked);
            var failed = Assert.Throws<ReportException>(() => PressFacts.Make().WriteReport(blocked));
            Assert.StartsWith($"{blocked} cannot be written: ", failed.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', failed.Message);
            Assert.Empty(folder.GetFiles());

            var missing = Path.Combine(folder.FullName, "none", "page.html");
            Assert.Throws<ReportException>(() => PressFacts.Make().WriteReport(missing));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Written(FactBase facts, ReportOptions? options = null)
    {
        using var stream = new MemoryStream();
        facts.WriteReport(stream, options);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    [GeneratedRegex("(src|href)=\"(?!#|data:,)|@import|url\\((?!#)", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex("<[^>]* (on[a-z]+|style)=", RegexOptions.CultureInvariant)]
    private static partial Regex Handler();
}
