namespace Articles;

/// <content>The camp, the conclusions from the developments, and the outlook: paragraphs 4 to 6.</content>
public static partial class Article0
{
    private static Closure Closure => new(Camp, closer: TrumpAdministration, id: "camp-closure");

    private static void EncodeCamp(Reading article)
    {
        Reported(Span(4, 56, 132, SpanPart.Words)).Plan(Closure, by: TrumpAdministration);
        Reported(Span(4, 102, 132, SpanPart.Words)).Presupposed.Assert(new Location(Camp, Qatar));
        Reported(Span(4, 138, 173, SpanPart.Words)).Qualified("temporarily").Presupposed.Assert(new Presence(
            AfghanNationals, Camp, during: When.Before(Source).Worded("housed")));
        article.At(Span(4, 245, 281)).Presupposed.Assert(Shared.UsWithdrawal);
        EncodeUseOfCamp(article);
        article.At(Span(4, 366, 463))
            .Assert(new Indication(Closure, new Difficulty(SafetySeekers, nature: "further complications")));

        Passage Reported(Locator words) => article
            .At(Span(4, 26, 41, SpanPart.Source), Span(4, 42, 50, SpanPart.Cue), words)
            .By(MiddleEastEye, cue: "reported");
    }

    private static void EncodeUseOfCamp(Reading article)
    {
        const string Those = "those awaiting resettlement";
        const string How = "the sentence speaks of Afghan evacuees before";
        var following = When.After(Shared.UsWithdrawal).Worded("following");
        var resettlement = new Relocation(Evacuees, to: Usa, kind: RelocationKind.Resettlement);
        article.At(Span(4, 175, 264))
            .Assert(new Relocation(Evacuees, via: Camp, kind: RelocationKind.Transit, on: following));
        article.At(Span(4, 316, 364))
            .As(Evacuees, Those, how: How)
            .Presupposed.Expect(resettlement, by: Evacuees);
        article.At(Span(4, 175, 184), Span(4, 283, 343))
            .Qualified("temporary")
            .Assert(new Use(Camp, "refuge for those who await resettlement", during: following));
    }

    private static void EncodeLackOfDialogue(Reading article)
    {
        var isolation = new Isolation(Emirate, kind: TiesKind.Political, during: Now.Worded("continued"));
        var continued = article.At(Span(5, 280, 322))
            .As(Emirate, "the regime")
            .Presupposed;
        continued.Assert(isolation);
        continued.Assert(new Continuation(isolation));
        var powers = article.Some<Bloc>("major powers");
        foreach (var power in new[] { Usa, Russia })
        {
            article.At(Span(5, 228, 268))
                .Presupposed.Assert(new PartOf(power, powers));
        }

        var lack = article
            .At(Span(5, 188, 268))
            .Infer(
                "paragraph 3 denies negotiations of the two on Afghanistan",
                about: nameof(Negotiation.Topics),
                stated: "diplomatic dialogue")
            .Doubt("a lack of it may be little rather than none", about: nameof(Claim.Polarity))
            .Presupposed;
        var others = lack.Doubt("which of them beside the two is not said", about: nameof(Negotiation.Participants));
        foreach (var (passage, one, other) in new (Passage Passage, Agent One, Agent Other)[]
        {
            (lack, Usa, Russia),
            (others, powers, article.Some<Bloc>("other major powers")),
        })
        {
            var silence = passage.Deny(new Negotiation([one, other], topics: [AfghanIssue], on: When.At(Source)));
            article.At(Span(5, 188, 219), Span(5, 269, 322))
                .Assert(new Indication(silence, isolation));
        }
    }

    private static void EncodeWelfare(Reading article)
    {
        var closing = new Closure(TransitFacilities);
        var concerns = new Attention(Concerned, Welfare, during: Now);
        article.At(Span(5, 330, 376)).Presupposed
            .Doubt("paragraph 4 knows of one camp, and of a decision to close it")
            .Assert(closing);
        article.At(Span(4, 175, 184), Span(4, 199, 214), Span(5, 345, 376))
            .Doubt("the plural may mean this camp alone")
            .Implied.Assert(new PartOf(Camp, TransitFacilities));
        article.At(Span(5, 391, 448))
            .Doubt("whose concerns they are is not said", about: nameof(Attention.Observer))
            .Assert(concerns);
        article.At(Span(5, 384, 399)).Assert(new Assessment(concerns, "urgent"));
        article.At(Span(5, 330, 399))
            .Assert(new Cause(concerns, closing));
        article.At(Span(5, 391, 448))
            .Implied.Possibly.Assert(new Threat(closing, Vulnerable));
    }

    private static void EncodeDevelopments(Reading article)
    {
        var hesitation = new Stance(
            InternationalCommunity, new Ties([InternationalCommunity, Taliban]), Attitude.Hesitant, during: Now);
        var challenges = new Difficulty(
            Civilians, nature: "tangible challenges",
            during: When.After(Shared.UsWithdrawal).Worded("post-withdrawal era"));
        article.At(Span(5, 31, 107))
            .Qualified("formally")
            .Presupposed.Assert(hesitation);
        article.At(Span(5, 112, 186))
            .Presupposed.Assert(challenges);
        article.At(Span(5, 0, 25), Span(5, 31, 71))
            .As(Developments, "these developments")
            .Qualified("formally")
            .Assert(new Indication(Developments, hesitation));
        article.At(Span(5, 0, 25), Span(5, 112, 159))
            .As(Developments, "these developments")
            .Assert(new Indication(Developments, challenges));
        article.At(Span(5, 31, 58), Span(6, 0, 20))
            .Doubt("'international' and 'global' may be two words for one community")
            .Implied.Assert(new SameAs([InternationalCommunity, GlobalCommunity]));
    }

    private static void EncodeOutlook(Reading article)
    {
        article
            .At(Span(6, 0, 40), Span(6, 44, 65), Span(6, 94, 116))
            .Qualified("closely")
            .As(Shared.TalibanDiplomacy, "navigates", how: "it is a diplomatic environment that the Taliban navigate")
            .Assert(new Attention(GlobalCommunity, Shared.TalibanDiplomacy, during: Now));
        article.At(Span(6, 66, 116)).Presupposed.Assert(new Trend(Environment, Direction.Worsens, during: Now));
        EncodeAbility(article);
        var challenges = new Difficulty(Civilians, nature: "profound challenges", during: Now);
        var citizens = article.At(Span(6, 277, 331))
            .As(Civilians, "ordinary citizens", how: "the sentence speaks of the Afghan people, as paragraph 5 does");
        citizens.Assert(challenges);
        citizens.Assert(new Continuation(challenges));
    }

    private static void EncodeAbility(Reading article)
    {
        Many<Relation> neither =
        [
            !new Saying("there is meaningful engagement with the regime"),
            !new Recognition(Emirate),
        ];
        var (govern, provide) = (
            article.At(Span(6, 118, 207), Span(6, 252, 269)),
            article.At(Span(6, 118, 188), Span(6, 212, 269)));
        Conditional(govern)
            .Assert(new Governance(Emirate, Afghanistan, manner: "effectively"));
        Conditional(provide)
            .As(Shared.AfghanStability, "stability for the Afghan people", how: "the people live in Afghanistan")
            .Assert(new Cause(Shared.AfghanStability, Emirate));

        Passage Conditional(Passage passage) => passage.As(Emirate, "the regime")
            .If(new AllOf(neither))
            .Doubt("whether the lack of one of the two would do is not said", about: nameof(Claim.Condition))
            .Uncommitted;
    }
}
