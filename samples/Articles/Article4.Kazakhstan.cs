namespace Articles;

/// <content>Kazakhstan's list of banned organisations: paragraph 8.</content>
public static partial class Article4
{
    private static void EncodeKazakhstan(Reading article)
    {
        var deciding = Span(8, 25, 104);
        var decision = new Decision(
            Kazakhstan, Delisting, on: When.Year(Source, -1).Worded("at the end of last year"),
            id: "kazakhstan-decides-on-taliban");
        article.At(Span(8, 0, 23), deciding).Assert(decision);
        article.At(deciding).Presupposed
            .Assert(new Listing(Taliban, BannedList, keeper: Kazakhstan, during: When.AsOf(decision)));
        article.At(deciding).Plan(Delisting, by: Kazakhstan);
        article.At(Span(8, 106, 216))
            .Presupposed.Assert(new OfficeHolding(
                Smadiyarov, KazakhForeignMinistry, "official representative", during: Now));
        article.At(Span(8, 155, 216)).Presupposed
            .Assert(new PartOf(KazakhForeignMinistry, Kazakhstan));
        article.At(Span(8, 155, 216)).Presupposed.Assert(new ActsFor(KazakhForeignMinistry, Kazakhstan));
        article.At(Span(8, 498, 521)).Presupposed
            .Assert(new PartOf(SecurityCouncil, UnitedNations));
        EncodeAudits(article);
        EncodeResolutions(article);
    }

    private static void EncodeAudits(Reading article)
    {
        var audits = new Attention(Kazakhstan, BannedList);
        var process = Span(8, 351, 443, SpanPart.Words);
        var decided = According(process).As(Taliban, "the Taliban Movement").Plan(Delisting, by: Kazakhstan);
        Said(Span(8, 227, 302, SpanPart.Words))
            .Repeatedly.Qualified("regularly").As(Kazakhstan, "Astana").Assert(audits);
        Said(Span(8, 227, 324, SpanPart.Words))
            .Repeatedly.As(Kazakhstan, "Astana")
            .Plan(new Cause(ListUpdate, audits), by: Kazakhstan);
        According(process)
            .Doubt("it was decided 'as a part of this process', which may be less than by it")
            .Implied.Assert(new Cause(decided, audits));
        According(
                Span(8, 378, 464, SpanPart.Words))
            .Quoted.Implied.Assert(new Compliance(Kazakhstan, UnPractice));

        Passage Said(Locator words) => article
            .At(Span(8, 106, 122, SpanPart.Source), Span(8, 217, 221, SpanPart.Cue), words)
            .By(Smadiyarov, cue: "said");

        Passage According(Locator words) => article
            .At(Span(8, 326, 338, SpanPart.Cue), Span(8, 339, 349, SpanPart.Source), words)
            .By(Smadiyarov, cue: "according to");
    }

    private static void EncodeResolutions(Reading article)
    {
        const string WhoSays = "whether Smadiyarov says this, or the article beside him, is open";
        article.At(Span(8, 466, 478, SpanPart.Cue), Span(8, 479, 540, SpanPart.Words))
            .Doubt(WhoSays, about: nameof(Claim.Attribution))
            .By(Smadiyarov, cue: "refers to").Presupposed
            .Assert(new Assessment(Resolutions, "mandatory"));
        article.At(
                Span(8, 466, 478, SpanPart.Cue),
                Span(8, 559, 574, SpanPart.Source),
                Span(8, 576, 647, SpanPart.Words))
            .Doubt(WhoSays, about: nameof(Claim.Attribution))
            .By(Smadiyarov, cue: "refers to").By(Resolutions, cue: "according to")
            .Deny(new Listing(Taliban, UnLists, keeper: SecurityCouncil));
    }
}
