namespace Articles;

/// <content>Kazakhstan's list of banned organisations: paragraph 8.</content>
public static partial class Article4
{
    private static void EncodeKazakhstan(Reading article)
    {
        var deciding = Span(8, 25, 104);
        article.At(Span(8, 0, 23), deciding).Assert(new Decision
        {
            Id = "kazakhstan-decides-on-taliban",
            Decider = Kazakhstan,
            Matter = Delisting,
            On = When.Year(Source, -1).Worded("at the end of last year"),
        });
        article.At(deciding).Plan(Delisting, by: Kazakhstan);
        article.At(Span(8, 106, 216))
            .Presupposed.Assert(new OfficeHolding
            {
                Holder = Smadiyarov,
                Institution = KazakhForeignMinistry,
                Title = "official representative",
                During = Now,
            });
        article.At(Span(8, 155, 216)).Presupposed
            .Assert(new PartOf { Part = KazakhForeignMinistry, Whole = Kazakhstan });
        article.At(Span(8, 498, 521)).Presupposed
            .Assert(new PartOf { Part = SecurityCouncil, Whole = UnitedNations });
        EncodeAudits(article);
        EncodeResolutions(article);
    }

    private static void EncodeAudits(Reading article)
    {
        var audits = new Attention { Observer = Kazakhstan, Matter = BannedList };
        var process = Span(8, 351, 443, SpanPart.Words);
        var decided = According(process).As(Taliban, "the Taliban Movement").Plan(Delisting, by: Kazakhstan);
        Said(Span(8, 227, 302, SpanPart.Words))
            .Repeatedly.Qualified("regularly").As(Kazakhstan, "Astana").Assert(audits);
        Said(Span(8, 227, 324, SpanPart.Words))
            .Repeatedly.As(Kazakhstan, "Astana")
            .Plan(new Cause { Origin = audits, Effect = ListUpdate }, by: Kazakhstan);
        According(process)
            .Doubt("it was decided 'as a part of this process', which may be less than by it")
            .Implied.Assert(new Cause { Origin = audits, Effect = decided });
        According(
                Span(8, 378, 464, SpanPart.Words))
            .Quoted.Implied.Assert(new Compliance { Complier = Kazakhstan, Norm = UnPractice });

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
            .Assert(new Assessment { Matter = Resolutions, Verdict = "mandatory" });
        article.At(
                Span(8, 466, 478, SpanPart.Cue),
                Span(8, 559, 574, SpanPart.Source),
                Span(8, 576, 647, SpanPart.Words))
            .Doubt(WhoSays, about: nameof(Claim.Attribution))
            .By(Smadiyarov, cue: "refers to").By(Resolutions, cue: "according to")
            .Deny(new Listing { Listed = Taliban, List = UnLists, Keeper = SecurityCouncil });
    }
}
