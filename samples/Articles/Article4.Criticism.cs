namespace Articles;

/// <content>The strategy's criticism of the Taliban, and its goal: paragraph 6.</content>
public static partial class Article4
{
    /// <summary>The words of the document in paragraph 6.</summary>
    private static Passage Critical(Reading article, params ReadOnlySpan<Locator> words) => article
        .At([Span(6, 82, 106, SpanPart.Source), Span(6, 109, 120, SpanPart.Cue), .. words])
        .By(Strategy, cue: "it was said").Quoted;

    private static void EncodeCriticism(Reading article)
    {
        var takeover = new Takeover(Taliban, Afghanistan, on: "2021-08", id: "taliban-takeover");
        article.At(Span(6, 18, 106))
            .Doubt(
                "the sentence has no main verb; what it says of the criticism is lost",
                about: nameof(Assessment.Verdict))
            .As(Strategy, "the US official document").Presupposed
            .Assert(new Assessment(Strategy, "significantly critical of the Taliban"));
        Critical(article, Span(6, 143, 178, SpanPart.Words)).Presupposed.Assert(takeover);
        EncodeRule(article, When.After(takeover, by: "P2Y").Worded("two years after"));
        EncodeNeed(article);
        EncodeDanger(article);
        EncodeGoal(article);
    }

    private static void EncodeRule(Reading article, When now)
    {
        var time = Span(6, 127, 195, SpanPart.Words);
        var authoritarianism = new Governance(
            Taliban, Afghanistan, manner: "extreme form of religious authoritarianism", during: now);
        Critical(article, time, Span(6, 210, 255, SpanPart.Words)).Implied.Assert(authoritarianism);
        Critical(article, time, Span(6, 261, 338, SpanPart.Words))
            .Implied.Assert(authoritarianism with { Manner = "military force and secret police" });
        Critical(article, time, Span(6, 196, 255, SpanPart.Words))
            .Assert(new Difficulty(Afghanistan, matter: authoritarianism, nature: "suffering", during: now));
    }

    private static void EncodeNeed(Reading article)
    {
        const string Choice = "a horrific choice";
        Critical(article, Span(6, 340, 363, SpanPart.Words)).As(Afghans, "its people")
            .Assert(new Difficulty(Afghans, nature: "starvation"));
        Critical(article, Span(6, 365, 405, SpanPart.Words))
            .Assert(new Assessment(ManyAfghans, "ripe for radicalisation"));
        Critical(article, Span(6, 365, 377, SpanPart.Words), Span(6, 410, 431, SpanPart.Words))
            .Assert(new Difficulty(ManyAfghans, nature: "horrific choices"));
        var face = Span(6, 410, 431, SpanPart.Words);
        var feed = Span(6, 469, 491, SpanPart.Words);
        foreach (var (words, choice) in new (Locator[] Words, string Choice)[]
        {
            ([Span(6, 433, 452, SpanPart.Words), feed], "they sell their children to feed their families"),
            ([Span(6, 433, 437, SpanPart.Words), Span(6, 456, 468, SpanPart.Words), feed], "they sell their organs to feed their families"),
        })
        {
            Critical(article, [Span(6, 365, 377, SpanPart.Words), face, .. words])
                .Assert(new Difficulty(ManyAfghans, matter: new Saying(choice), nature: Choice));
        }

        var joining = new Membership(ManyAfghans, IsisKhorasan);
        Critical(article, Span(6, 493, 550, SpanPart.Words))
            .Implied.Assert(new Difficulty(ManyAfghans, matter: joining, nature: Choice));
        Critical(article, Span(6, 493, 550, SpanPart.Words))
            .Assert(new Assessment(joining, "a third horrific option"));
    }

    private static void EncodeDanger(Reading article)
    {
        Critical(article, Span(6, 552, 588, SpanPart.Words))
            .Assert(new Threat(IsisKhorasan, TalibanCredibility));
        Critical(article, Span(6, 552, 568, SpanPart.Words), Span(6, 590, 612, SpanPart.Words))
            .Assert(new Threat(IsisKhorasan, AfghanSecurity));
        Critical(article, Span(6, 552, 568, SpanPart.Words), Span(6, 619, 649, SpanPart.Words))
            .If("ISIS-K is left unchecked").Expect(new Threat(IsisKhorasan, WiderRegion));
    }

    // The goal is quoted; the article itself calls it the main one.
    private static void EncodeGoal(Reading article)
    {
        const string Territory = "the territory of Afghanistan";
        var engagement = Span(6, 692, 716, SpanPart.Words);
        var attacks = Span(6, 717, 832, SpanPart.Words);
        Quote(Span(6, 794, 832, SpanPart.Words)).Implied
            .Assert(new PartOf(Usa, AnyTarget));
        var attack = new Attack(AnyTarget, attacker: article.Some<ArmedForce>("terrorists"), @base: Afghanistan);
        Quote(attacks).As(Afghanistan, Territory).Plan(!attack, by: Usa);
        var goal = Quote(engagement, attacks).As(Afghanistan, Territory)
            .Plan(new Cause(!attack, Engagement), by: Usa);
        article.At(Span(6, 652, 686), engagement, attacks)
            .Assert(new Assessment(goal, "the main goal"));

        Passage Quote(params ReadOnlySpan<Locator> words) => article.At(words).By(Strategy).Quoted.Infer(
            "the paragraph quotes the document; this sentence names no source", about: nameof(Claim.Attribution));
    }
}
