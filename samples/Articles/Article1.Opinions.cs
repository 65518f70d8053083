namespace Articles;

/// <content>Statements of Yusufzai and Omari: paragraphs 10 to 12.</content>
public static partial class Article1
{
    private static void EncodeYusufzai(Reading article)
    {
        const string Name = "'Pas' may be what is left of a longer name";
        article.At(Span(10, 58, 101)).Presupposed.Assert(new Occupation(
            Yusufzai, "analyst on Afghan matters", during: Now));
        article.At(Span(10, 58, 71, SpanPart.Source), Span(10, 0, 10, SpanPart.Cue), Span(10, 11, 56, SpanPart.Words))
            .By(Yusufzai, to: Pas, cue: "describing")
            .Doubt(Name, about: nameof(Claim.Attribution))
            .Doubt("momentum may be speed rather than growth", about: nameof(Trend.Direction))
            .As(Shared.TalibanDiplomacy, "the Taliban's diplomatic work")
            .Presupposed
            .Assert(new Trend(Shared.TalibanDiplomacy, Direction.Grows, during: Now));
        article
            .At(
                Span(10, 58, 71, SpanPart.Source),
                Span(10, 103, 111, SpanPart.Cue),
                Span(10, 117, 180, SpanPart.Words))
            .By(Yusufzai, to: Pas, cue: "told")
            .Doubt(Name, about: nameof(Claim.Attribution))
            .Generally
            .Qualified("help")
            .Doubt("which connections they are is not said", about: nameof(Cause.Origin))
            .Doubt("between whom the ties are is not said", about: nameof(Cause.Effect))
            .Assert(new Cause(
                new Ties([Taliban, ForeignNations], kind: TiesKind.Intelligence),
                new Contact([Taliban, ForeignNations])));
        EncodePromises(article);
    }

    private static void EncodePromises(Reading article)
    {
        Claims(Span(10, 197, 251, SpanPart.Words))
            .Repeatedly
            .Qualified("independently", "numerous")
            .Doubt("what they promise is not said", about: nameof(Policy.Matter))
            .Promise(new Policy(Taliban, Promises), by: Taliban);
        Claims(Span(10, 262, 305, SpanPart.Words))
            .Deny(new Compliance(Taliban, GlobalStandards, during: Now));
        article.At(Span(10, 356, 358, SpanPart.Source), Span(10, 359, 364, SpanPart.Cue),
            Span(10, 309, 353, SpanPart.Words))
            .By(Yusufzai, cue: "added")
            .Quoted.Deny(new Reform(Taliban, matter: Attitudes));

        Passage Claims(Locator words) =>
            article.At(Span(10, 182, 184, SpanPart.Source),
                Span(10, 185, 191, SpanPart.Cue), words).By(Yusufzai, cue: "claims");
    }

    private static void EncodeOmari(Reading article)
    {
        article.At(Span(11, 0, 37))
            .Presupposed.Assert(new Occupation(Omari, "journalist", during: Now));
        article.At(Span(11, 0, 37))
            .Presupposed.Assert(new Nationality(Omari, Afghanistan, during: Now));
        Believes(article, Span(11, 53, 64, SpanPart.Words), Span(11, 109, 128, SpanPart.Words))
            .Infer("the article tells of their power in no other land", about: nameof(Governance.Area))
            .Presupposed.Assert(new Governance(Taliban, Afghanistan, during: Now));
        Believes(article, Span(11, 80, 128, SpanPart.Words))
            .Assert(new Size(Obstacles, 2, during: Now));
        foreach (var task in EncodeTasks(article))
        {
            Believes(article, Span(11, 53, 128, SpanPart.Words))
                .Assert(new Difficulty(
                    Taliban, matter: task, nature: "obstacle to maintaining their hold on power",
                    during: Now.Worded("now")));
        }

        Believes(article, Span(11, 226, 297, SpanPart.Words)).Presupposed
            .Doubt("literally they have battled the narrative; a 'for' seems to be missing")
            .Attempt(
                new Success(Narrative, achiever: Taliban, during: When.Before(Source).Worded("for decades")),
                by: Taliban);
        EncodeNarrative(article);
    }

    /// <summary>The obstacles are the tasks that are still open, not the results that they would bring.</summary>
    private static Claim[] EncodeTasks(Reading article) =>
    [
        Believes(article, Span(11, 130, 194, SpanPart.Words))
            .Qualified("proper")
            .Implied.Recommend(new Ties([Taliban, ForeignNations]), to: Taliban),
        Believes(article, Span(11, 200, 260, SpanPart.Words))
            .Implied.Recommend(new Success(Narrative, achiever: Taliban), to: Taliban),
    ];

    private static Passage Believes(Reading article, params ReadOnlySpan<Locator> words) =>
        article.At([Span(11, 0, 15, SpanPart.Source), Span(11, 39, 47, SpanPart.Cue), .. words])
            .By(Omari, kind: AttributionKind.Believed, cue: "believes");

    private static void EncodeNarrative(Reading article)
    {
        const string OneOrTwo = "'Islamic State or Daesh Khorasan' may be one group under two names, or two groups";
        var survival = Added(Span(12, 2, 70, SpanPart.Words))
            .As(Narrative, "the spiritual narrative", how: "paragraph 11 speaks of their religious narrative")
            .Recommend(new Success(Narrative), to: Taliban);
        Added(Span(12, 148, 179, SpanPart.Words))
            .Doubt(OneOrTwo)
            .Implied.Assert(new SameAs([Isis, IsisKhorasan]));
        foreach (var rival in new[] { Isis, IsisKhorasan })
        {
            Added(Span(12, 109, 131, SpanPart.Words), Span(12, 148, 179, SpanPart.Words))
                .Doubt(OneOrTwo, about: nameof(Opposition.Opponent))
                .Presupposed.Assert(new Opposition(rival, Taliban, during: Now));
            Added(Span(12, 119, 179, SpanPart.Words))
                .Doubt(OneOrTwo, about: nameof(Location.Located))
                .Presupposed.Assert(new Location(rival, Afghanistan, during: Now));
        }

        var risk = Added(Span(12, 79, 107, SpanPart.Words), Span(12, 148, 227, SpanPart.Words))
            .Doubt("from what they withdraw, and what 'pro-Military' means, is not said")
            .If("they withdraw immediately").Possibly
            .Expect(new AnyOf { Of = [StrengthenedBy(Isis), StrengthenedBy(IsisKhorasan)] });
        Added(Span(12, 45, 107, SpanPart.Words))
            .Assert(new Cause(survival, risk));

        static Cause StrengthenedBy(ArmedForce rival) => new(new Trend(MilitaryNarrative, Direction.Grows), rival);

        Passage Added(Locator first, params ReadOnlySpan<Locator> more) =>
            article.At([Span(12, 230, 232, SpanPart.Source),
                Span(12, 233, 238, SpanPart.Cue), first, .. more]).By(Omari, cue: "added").Quoted;
    }
}
