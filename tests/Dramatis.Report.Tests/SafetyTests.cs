using Articles;

namespace Dramatis.Report.Tests;

[Collection(ChromiumTests.Name)]
public sealed class SafetyTests(Chromium chromium)
{
    public static TheoryData<string> HostileNames => new()
    {
        "<script>window.hacked = 1</script>",
        "\"><img src=x onerror=\"window.hacked = 1\">",
        "</script><script>window.hacked = 1</script>",
        "</title></svg></style><svg onload=window.hacked=1>",
        "{{ 1 + 1 }} ${1} &lt;b&gt; <!-- ]]>",
        "javascript:window.hacked=1",
        "\u0627\u0644\u0634\u0631\u0642 \u0627\u0644\u0623\u0648\u0633\u0637",
        "\u202Eesrever \u2066 unclosed",
        new string('W', 1000),
        string.Concat(Enumerable.Repeat("\U0001F469\u200D\U0001F469\u200D\U0001F467 ", 40)),
        "line\nbreak\ttab \u0001 control",
    };

    [SkippableTheory]
    [MemberData(nameof(HostileNames))]
    public async Task Names_are_text_and_leave_the_layout_whole(string name)
    {
        await using var open = await chromium.Open(Named(name), width: 360, options: new() { Title = name });
        await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(it => it.open = true)");
        Assert.True(await open.Page.EvaluateAsync<bool>("window.hacked === undefined"));
        Assert.Empty(open.Complaints);
        Assert.Single(open.Requests);
        Assert.Equal(0, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Equal(0, await open.Page.Locator("img, svg[onload]").CountAsync());
        var shown = await open.Page.Locator(".actor .name").AllTextContentsAsync();
        Assert.Contains(name.Replace('\u0001', '\uFFFD'), shown);
        Assert.Equal(4, await open.Count());
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task No_request_leaves_the_page_and_nothing_is_complained_about(ColorScheme scheme)
    {
        await using var open = await chromium.Open(Encoding.Make(), scheme: scheme, options: Encoding.Page);
        foreach (var section in (string[])["timeline", "matrix", "actors", "agreement", "claims?text=a", "schema"])
        {
            await open.Follow("#" + section);
        }

        Assert.All(open.Requests, static request => Assert.StartsWith("file:", request, StringComparison.Ordinal));
        Assert.Single(open.Requests);
        Assert.Empty(open.Complaints);
    }

    [SkippableFact]
    public async Task The_page_itself_forbids_requests_and_scripts_that_are_not_its_own()
    {
        await using var open = await chromium.Open(PressFacts.Make());
        await open.Page.EvaluateAsync("""
            () => {
                const image = document.createElement('img');
                image.src = 'https://example.org/x.png';
                const script = document.createElement('script');
                script.textContent = 'window.hacked = 1';
                document.body.append(image, script);
            }
            """);
        Assert.True(await open.Page.EvaluateAsync<bool>("window.hacked === undefined"));
        Assert.Equal(2, open.Complaints.Count(static complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal)));
    }

    [SkippableFact]
    public async Task An_empty_fact_base_gives_a_page_that_says_so()
    {
        await using var open = await chromium.Open(FactBase.Empty);
        await Assertions.Expect(open.Page.Locator("main")).ToContainTextAsync("No claims yet");
        Assert.Empty(open.Complaints);
    }

    private static FactBase Named(string name)
    {
        var facts = new FactBase.Builder();
        var (one, other) = (new Person("one") { Name = name }, new Power("other") { Name = name, Motto = name });
        var reading = facts.Read(new Source("paper") { Title = name });
        reading.At(1).As(one, name).Assert(new Meeting { Parties = [one, other], On = "2024-05-03" });
        reading.At(2).By(one).Doubt(name).Deny(new Meeting { Parties = [one, other], On = "2024-05-03" });
        reading.At(3).If(name).Plan(new Office { Holder = one, Power = other, Title = name, During = "2024" }, by: other);
        reading.At(4).Infer(name, stated: name).Assert(new Claimed { Who = one, Words = name });
        return facts.Build();
    }
}
