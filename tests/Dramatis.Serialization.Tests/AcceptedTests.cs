using System.Diagnostics;
using System.Text;

namespace Dramatis.Serialization.Tests;

/// <summary>Claims that a fact base accepts can be saved and loaded; all others are refused when they are made.</summary>
public sealed class AcceptedTests
{
    private static readonly Hero s_anna = new("anna") { Name = "Anna" };
    private static readonly Guild s_bert = new("bert") { Name = "Bert" };
    private static readonly Source s_paper = new("paper");

    // A runner cannot hand such texts over.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Text_that_is_no_Unicode_is_refused_wherever_it_stands(int number)
    {
        var text = new[] { "x\uD800", "\uDC00", "x\uDE00\uD83D", "\uD83Dx" }[number];
        Relation feud = new Feud { Rivals = [s_anna] };
        AssertUnstorable(() => Read(s_paper with { Title = text }));
        AssertUnstorable(() => Read(s_paper with { Published = ((When)"2024").Worded(text) }));
        AssertUnstorable(() => Read(s_paper with { Uri = new("https://a.b/" + text) }));
        AssertUnstorable(() => Read(s_paper with { Authors = [s_anna with { Name = text }] }));
        AssertUnstorable(() => At.By(new Hero("cara") { Name = "Cara", Title = new Label(text) }).Assert(feud));
        AssertUnstorable(() => At.Plan(feud, by: s_bert with { Name = text }));
        AssertUnstorable(() => At.Assert(new Feud { Rivals = [s_anna with { Name = text }] }));
        AssertUnstorable(() => At.Assert(new Quest { Notes = ["good", text] }));
        AssertUnstorable(() => At.Assert(new Quest { On = ((When)"2024").Worded(text) }));
        AssertUnstorable(() => At.Assert(new Echo { Of = new Quest { Notes = [text] } }));
        AssertUnstorable(() => At.Doubt(text).Assert(feud));
        AssertUnstorable(() => At.Doubt("?", text).Assert(feud));
        AssertUnstorable(() => At.Doubt("?").Assert(new Quest { Notes = [text] }));
        AssertUnstorable(() => At.Infer(text).Assert(feud));
        AssertUnstorable(() => At.Infer("so", "Rivals", text).Assert(feud));
        AssertUnstorable(() => At.Qualified(text).Assert(feud));
        AssertUnstorable(() => At.Qualified(text, about: "Rivals").Assert(feud));
        AssertUnstorable(() => At.Qualified("fully", about: "R" + text).Assert(feud));
        AssertUnstorable(() => At.As(s_anna, text).Assert(feud));
        AssertUnstorable(() => At.If(text).Assert(feud));
        AssertUnstorable(() => At.Said(((When)"2024").Worded(text)).Assert(feud));
        Assert.False(new Hero.Builder("anna").WithName(text).TryBuild(out _, out var report));
        Assert.Equal((ValidationCodes.Unstorable, "Name"), (report.Issues[0].Code, report.Issues[0].Path));
        Assert.Throws<FormatException>(() => new EntityId(text));
    }

    [Fact]
    public void Players_and_claims_in_any_order_give_equal_bytes()
    {
        Action<Passage>[] claims =
        [
            static at => at.Assert(new Feud { Rivals = [s_anna, s_bert] }),
            static at => at.By(s_anna, s_bert).Promise(new Quest(), by: Many.Create<Actor>([s_anna, s_bert]), to: Many.Create<Actor>([s_anna, s_bert])),
            static at => at.Assert(new Echo { Of = s_anna, Others = [new Quest { Notes = ["a"] }, new Quest { Notes = ["b"] }, new Oath { Swearer = s_anna }] }),
        ];
        Action<Passage>[] reversed =
        [
            static at => at.Assert(new Echo { Of = s_anna, Others = [new Oath { Swearer = s_anna }, new Quest { Notes = ["b"] }, new Quest { Notes = ["a"] }] }),
            static at => at.By(s_bert, s_anna).Promise(new Quest(), by: Many.Create<Actor>([s_bert, s_anna]), to: Many.Create<Actor>([s_bert, s_anna, s_bert])),
            static at => at.Assert(new Feud { Rivals = [s_bert, s_anna, s_bert] }),
        ];

        Assert.Equal(Files.Write(Made(claims)), Files.Write(Made(reversed)));
        Assert.Equal(Files.Write(Made(claims)), Files.Write(Made([.. claims, .. reversed])));
        Assert.Equal(Files.Write(Made(claims)), Files.Write(Files.Read(Files.Write(Made(reversed)))));
    }

    [Fact]
    public void Doubt_inference_or_wording_twice_is_written_once()
    {
        Passage Twice(Passage at) => at.Doubt("?").Infer("so").As(s_anna, "she");
        static Claim Tell(Passage at) => at.Assert(new Feud { Rivals = [s_anna] });

        Assert.Equal(
            Files.Write(Made(at => Tell(Twice(at)))),
            Files.Write(Made(at => Tell(Twice(Twice(at))))));
    }

    [Fact]
    public void Player_twice_is_an_error_where_players_count()
    {
        var same = new SameAs { Who = [s_anna, s_bert, s_anna] };
        var refused = Assert.Throws<ValidationException>(() => At.Assert(same));
        Assert.Equal((ValidationCodes.Twice, "Who[2]"), (refused.Issues[0].Code, refused.Issues[0].Path));

        var facts = Made(at => at.Doubt("?", "Who").Assert(same with { Who = [s_anna, s_anna] }));
        var read = Files.Read(Files.Write(facts));

        Assert.Equal(ValidationCodes.Twice, facts.Claims.Single().Whole.Warnings[0].Code);
        Assert.True(FactBase.Diff(facts, read).IsEmpty);
        Assert.Equal(facts.Claims.Single().What, read.Claims.Single().What);
    }

    [Fact]
    public void Corrections_make_no_circle()
    {
        var at = At;
        var first = at.Assert(new Quest());
        var second = at.Superseding(first.Id).Deny(new Quest());
        var third = at.Superseding(second.Id).Assert(new Oath { Swearer = s_anna });

        foreach (var way in new[] { at.Superseding(second.Id), at.Superseding(third.Id), at.Superseding(first.Id) })
        {
            var refused = Assert.Throws<ValidationException>(() => way.Assert(new Quest()));
            Assert.Equal((ValidationCodes.Correction, "Supersedes"), (refused.Issues[0].Code, refused.Issues[0].Path));
        }

        var withdrawal = at.Retract(third.Id);
        Assert.Throws<ValidationException>(() => at.Superseding(withdrawal.Id).Assert(new Oath { Swearer = s_anna }));
        Assert.Equal(at.Assert(new Quest()).Id, first.Id);
    }

    [Fact]
    public void Circle_of_corrections_is_refused_in_files_and_in_merged_facts()
    {
        var (one, other) = (new FactBase.Builder(), new FactBase.Builder());
        var a = one.Read(s_paper).At(1).Assert(new Quest());
        var b = other.Read(s_paper).At(1).Deny(new Quest());
        one.Read(s_paper).At(1).Superseding(a.Id).Deny(new Quest());
        other.Read(s_paper).At(1).Superseding(b.Id).Assert(new Quest());

        Assert.False(FactBase.TryMerge(one.Build(), other.Build(), out _, out var clashes));
        Assert.Equal(ValidationCodes.Correction, Assert.Single(clashes.Issues).Code);

        string[] lines =
        [
            "{\"dramatis\":1,\"schemas\":{}}", "{\"source\":\"paper\"}", "{\"proposition\":1,\"type\":\"Saga.Quest\",\"members\":{}}",
            $"{{\"claim\":\"{a.Id}\",\"source\":\"paper\",\"what\":1,\"locators\":[1],\"supersedes\":[\"{b.Id}\"]}}",
            $"{{\"claim\":\"{b.Id}\",\"source\":\"paper\",\"what\":1,\"polarity\":\"denied\",\"locators\":[1],\"supersedes\":[\"{a.Id}\"]}}",
        ];
        Assert.Null(Files.TryRead(Files.Joined(lines), out var issues, Files.Unsealed));
        Assert.Equal((5, "Supersedes"), (Assert.Single(issues).Line, issues[0].Member));
    }

    [Fact]
    public void Chain_of_corrections_takes_no_time()
    {
        var watch = Stopwatch.StartNew();
        var at = At;
        var last = at.Assert(new Wide { Values = [0] });
        for (var i = 1; i < 20_000; i++)
        {
            last = at.Superseding(last.Id).Assert(new Wide { Values = [i] });
        }

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Relations_inside_each_other_without_end_are_refused_at_once()
    {
        var watch = Stopwatch.StartNew();
        Relation deep = new Quest();
        for (var i = 0; i < 20_000; i++)
        {
            deep = new Echo { Of = deep };
        }

        Relation doubling = new Quest();
        for (var i = 0; i < 24; i++)
        {
            doubling = new Echo { Of = doubling, Others = [doubling, new Echo { Of = doubling }] };
        }

        foreach (var relation in new[] { deep, doubling })
        {
            AssertUnstorable(() => At.Assert(relation));
            AssertUnstorable(() => At.If(relation).Assert(new Quest()));
            AssertUnstorable(() => At.Said(When.After(relation)).Assert(new Quest()));
            AssertUnstorable(() => At.Assert(new Quest { On = When.After(relation) }));
            AssertUnstorable(() => Read(s_paper with { Published = When.After(relation) }));
            Assert.False(new Echo.Builder().WithOf(relation).TryBuild(out _, out _));
            Assert.Throws<InsufficientExecutionStackException>(() => deep.Caption);
        }

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    /// <summary>Chains of every kind grow until one is refused; all before can be saved and loaded.</summary>
    [Fact]
    public void Whatever_grows_is_refused_or_saved_and_loaded()
    {
        AssertGrows(300, static (at, before) => at.Assert(new Quest { On = before is null ? "2024" : When.After(before) }));
        AssertGrows(300, static (at, before) => at.Said(before is null ? "2024" : When.After(before)).Assert(new Quest()));
        AssertGrows(300, static (at, before) => at.If(before is null ? new Quest() : before.What).Assert(new Echo { Of = (IPlayer?)before?.What ?? s_anna }));
        AssertGrows(30, static (at, before) => at.Assert(new Echo { Of = (IPlayer?)before ?? s_anna, Tale = before }));
    }

    [Theory]
    [InlineData(3_000)]
    [InlineData(4_000)]
    public void Conflict_of_many_claims_is_refused_or_saved_and_loaded(int count)
    {
        var facts = new FactBase.Builder();
        var at = facts.Read(s_paper).At(1);
        Claim[] claims = [.. Enumerable.Range(0, count).Select(i => at.Assert(new Quest { Length = i }))];
        try
        {
            at.Assert(new Conflict { Claims = Many.Create<Claim>(claims) });
        }
        catch (ValidationException refused)
        {
            Assert.Equal(ValidationCodes.Unstorable, Assert.Single(refused.Issues).Code);
        }

        AssertStorable(facts.Build());
    }

    [Theory]
    [InlineData(17 << 20)]
    [InlineData(1 << 24)]
    public void Long_text_is_saved_and_loaded(int length) => AssertStorable(Made(
        at => at.Assert(new Quest { Notes = [new('"', length / 8), new('é', length)] })));

    [Fact]
    public void Longer_text_than_files_keep_is_refused() =>
        AssertUnstorable(() => At.If(new string('x', (1 << 26) + 1)).Assert(new Quest()));

    [Theory]
    [InlineData(1_001)]
    [InlineData(5_000)]
    public void Type_of_many_members_is_saved_and_loaded(int members)
    {
        var facts = Made(at => at.Assert(new Wide { Values = [.. Enumerable.Range(0, members).Select(static i => (long)i)] }));

        AssertStorable(facts);
    }

    [Fact]
    public void Doubt_excuses_nothing_that_no_file_can_keep()
    {
        var at = At.Doubt("?");

        Assert.Throws<ValidationException>(() => at.Assert(new Quest { Mood = (Mood)99 }));
        Assert.Throws<ValidationException>(() => at.Assert(new Proposition(new Quest(), (Polarity)7)));
        Assert.Throws<ValidationException>(() => at.Assert(new Quest { Doer = s_anna with { Identification = (Identification)9 } }));
        Assert.Throws<ValidationException>(() => at.Assert(new Quest { Doer = s_anna with { Id = default } }));
    }

    [Fact]
    public void Value_of_a_type_that_holds_nothing_is_refused()
    {
        var at = At.Doubt("?");

        AssertUnstorable(() => at.Assert(new Oath { Swearer = s_anna, Words = default(Label) }));
        AssertUnstorable(() => at.Assert(new Quest { Doer = s_anna with { Title = default(Label) } }));
        AssertUnstorable(() => at.Assert(new Quest { Prize = new RandomValues(new(1)).Chest("chest") with { Site = default(Site) } }));
    }

    [Fact]
    public void Reference_that_goes_too_far_is_named()
    {
        Relation deep = Enumerable.Range(0, 300).Aggregate<int, Relation>(new Quest(), static (last, _) => new Echo { Of = last });

        Assert.Equal("What", Refused(() => At.Assert(deep)));
        Assert.Equal("Condition", Refused(() => At.If(deep).Assert(new Quest())));
        Assert.Equal("SaidOn", Refused(() => At.Said(When.After(deep)).Assert(new Quest())));
        Assert.Equal("Published", Refused(() => Read(s_paper with { Published = When.After(deep) })));

        static string Refused(Action make) => Assert.Single(Assert.Throws<ValidationException>(make).Issues).Path;
    }

    [Fact]
    public void Caption_of_a_deep_relation_takes_no_time()
    {
        Relation deep = Enumerable.Range(0, 200).Aggregate<int, Relation>(new Quest { Notes = ["end"] }, static (last, _) => new Echo { Of = last, Others = [new Quest()] });

        var caption = At.Assert(deep).Caption;

        Assert.StartsWith("Echo: Echo: Echo: ", caption, StringComparison.Ordinal);
        Assert.Contains("(mood: calm; notes: end)", caption, StringComparison.Ordinal);
        Assert.InRange(caption.Length, 1, 20_000);
    }

    [Fact]
    public void Messages_show_the_beginnings_of_textvalues()
    {
        var text = string.Concat(Enumerable.Repeat("\U0001F600", 2000));
        var facts = new FactBase.Builder();
        var at = facts.Read(s_paper with { Title = text }).At(1);
        at.Assert(new Quest { Doer = s_anna with { Name = text } });

        foreach (var refused in new Action[]
        {
            () => at.Assert(new Quest { Doer = s_anna with { Name = text + "!" } }),
            () => facts.Read(s_paper),
            () => at.Assert(new SameAs { Who = [s_bert with { Name = text }, s_bert with { Name = text }] }),
        })
        {
            var issue = Assert.Throws<ValidationException>(refused).Issues[0];
            Assert.InRange(issue.Message.Length, 1, 300);
            Assert.Equal(issue.Message, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(issue.Message)));
        }
    }

    private static Passage At => Read(s_paper).At(1);

    private static Reading Read(Source source) => new FactBase.Builder().Read(source);

    private static FactBase Made(params Action<Passage>[] claims)
    {
        var facts = new FactBase.Builder();
        var at = facts.Read(s_paper).At(1);
        Array.ForEach(claims, claim => claim(at));
        return facts.Build();
    }

    private static void AssertUnstorable(Action make) => Assert.Contains(
        Assert.Throws<ValidationException>(make).Issues,
        static issue => issue is { Code: ValidationCodes.Unstorable, Severity: Severity.Error });

    private static void AssertGrows(int most, Func<Passage, Claim?, Claim> next)
    {
        var facts = new FactBase.Builder();
        var at = facts.Read(s_paper).At(1);
        Claim? last = null;
        var refused = Assert.Throws<ValidationException>(() =>
        {
            for (var i = 0; i < most; i++)
            {
                last = next(at, last);
            }
        });

        Assert.Equal(ValidationCodes.Unstorable, Assert.Single(refused.Issues).Code);
        AssertStorable(facts.Build());
    }

    private static void AssertStorable(FactBase facts)
    {
        var format = new FactFormat(SagaModel.Schema, Wide.Schema);
        using var stream = new MemoryStream();
        format.Write(facts, stream);
        stream.Position = 0;
        Assert.True(FactBase.Diff(facts, format.Read(stream)).IsEmpty);
    }
}
