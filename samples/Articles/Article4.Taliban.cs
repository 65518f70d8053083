namespace Articles;

/// <content>The Taliban's statements: paragraph 7.</content>
public static partial class Article4
{
    private const string Leadership = "the leadership";

    private const string SameLeaders = "paragraph 3 speaks of the leaders of the Islamic Emirate";

    private static void EncodeMujahid(Reading article)
    {
        var intention = article.At(Span(7, 0, 69))
            .Presupposed.Plan(ConsulateOpening, by: Usa);
        article.At(Span(7, 0, 34), Span(7, 82, 128))
            .Expect(new Assessment(intention, "a major victory for the Taliban regime"));
        article.At(Span(7, 130, 228))
            .Presupposed.Assert(new OfficeHolding(Mujahid, Emirate, "official representative", during: Now));
        article.At(Span(7, 254, 284)).As(Usa, "America").Implied
            .Assert(new PartOf(Usa, AnyCountry));
        foreach (var country in new Agent[] { AnyCountry, Usa })
        {
            article.At(
                    Span(7, 130, 148, SpanPart.Source),
                    Span(7, 234, 248, SpanPart.Cue),
                    Span(7, 254, 358, SpanPart.Words))
                .By(Mujahid, cue: "stated").Said(When.Before(Source).Worded("already"))
                .If("it wants to resume them")
                .Offer(
                    new Beginning(
                        new Ties([country, Emirate], kind: TiesKind.Diplomatic), beginner: country, again: true),
                    to: country);
        }

        EncodeLeadership(article);
        article.At(Span(7, 845, 864)).Presupposed.Assert(new PartOf(Spokesman, Taliban));
        article.At(Span(7, 130, 148), Span(7, 845, 864))
            .Doubt("the spokesman of the quotation may be Mujahid or another")
            .Implied.Assert(new SameAs([Spokesman, Mujahid]));

        EncodeSpokesman(article);
    }

    private static void EncodeLeadership(Reading article)
    {
        const string MujahidToo = "Mujahid may have said this too";
        article.At(Span(7, 360, 431))
            .As(EmirateLeaders, Leadership, how: SameLeaders)
            .Doubt(MujahidToo, about: nameof(Claim.Attribution))
            .Doubt("which initiative it is, is not said", about: nameof(Gratitude.Matter))
            .Assert(new Gratitude(EmirateLeaders, ConsulateOpening, during: Now));
        article.At(Span(7, 360, 385), Span(7, 436, 478))
            .As(EmirateLeaders, Leadership, how: SameLeaders)
            .Doubt(MujahidToo, about: nameof(Claim.Attribution))
            .Doubt("with whom is not said", about: nameof(Cooperation.Partners))
            .Doubt("'this direction' points back to an initiative that is not named", about: nameof(Cooperation.Topics))
            .Offer(new Cooperation([EmirateLeaders, Usa], topics: [ConsulateInitiative]), by: EmirateLeaders);
    }

    private static void EncodeSpokesman(Reading article)
    {
        const string OneState = "he speaks for a side to which countries turn; the paragraph names the Islamic Emirate";
        var ties = new Ties([Emirate, AnyCountry], kind: TiesKind.Diplomatic);
        var reopening = new Opening(AnyMission, opener: AnyCountry, again: true);
        Quote(Span(7, 481, 563, SpanPart.Words))
            .As(Emirate, "we", how: OneState)
            .If(new Contact([AnyCountry, Emirate], initiator: AnyCountry))
            .Qualified("with all necessary measures")
            .Doubt("whose security is not said", about: nameof(Protection.Protected))
            .Promise(new Protection(Emirate, AnyCountry), by: Emirate, to: AnyCountry);
        Quote(Span(7, 565, 656, SpanPart.Words))
            .Offer(reopening, to: AnyCountry);
        Quote(Span(7, 658, 692, SpanPart.Words))
            .As(Emirate, "we", how: OneState)
            .Doubt(
                "difficulties with what is not said; the sentences before speak of missions and of their security",
                about: nameof(Difficulty.Matter))
            .Deny(new Difficulty(Emirate, during: When.Before(Source).Worded("have not faced")));
        Quote(Span(7, 698, 794, SpanPart.Words))
            .Assert(new Trend(Circumstances, Direction.Improves));
        Quote(Span(7, 750, 837, SpanPart.Words))
            .Expect(new Assessment(ties, "beneficial for both nations"));

        Passage Quote(Locator words) => article
            .At(Span(7, 845, 864, SpanPart.Source), Span(7, 840, 844, SpanPart.Cue), words)
            .By(Spokesman, cue: "said").Quoted;
    }
}
