namespace Articles;

/// <content>Statements of the experts and of Sherzad: paragraphs 6 to 9.</content>
public static partial class Article1
{
    private const string BrokenNegation = "the negation is broken apart, as 'n't' after a space";

    private static readonly Locator[] SherzadClaimed = [Span(7, 15, 33, SpanPart.Source),
        Span(7, 46, 53, SpanPart.Cue)];

    private static Takeover TakingOffice => new(
        Emirate, Afghanistan, on: "2021-08", id: "taliban-government-takes-office");

    private static void EncodeExperts(Reading article)
    {
        Predicted(Span(6, 21, 113, SpanPart.Words))
            .Doubt(BrokenNegation, about: nameof(Claim.Polarity))
            .If("they do not yet concentrate on resolving the issues")
            .As(Emirate, "Kabul")
            .As(Shared.TalibanDiplomacy, "Kabul's diplomatic efforts")
            .Expect(!new Success(Shared.TalibanDiplomacy, achiever: Emirate));
        foreach (var issue in new[] { HumanRights, WomensEducation, Employment })
        {
            Predicted(Span(6, 107, 166, SpanPart.Words)).Presupposed.Assert(new PartOf(issue, Issues));
        }

        Passage Predicted(Locator words) => article
            .At(Span(6, 0, 7, SpanPart.Source), Span(6, 8, 15, SpanPart.Cue), words)
            .By(article.Some<Group>("experts"), cue: "predict");
    }

    private static void EncodeSherzad(Reading article)
    {
        article.At(Span(7, 7, 33))
            .Presupposed.Assert(new Occupation(Sherzad, "analyst", during: Now));
        article.At(Span(7, 0, 33))
            .Presupposed.Assert(new Nationality(Sherzad, Afghanistan, during: Now));
        article.At(Span(7, 15, 45)).Presupposed
            .Doubt("'from Sweden' may tell where he lives, where he comes from or where he spoke")
            .Assert(new Location(Sherzad, Sweden, during: Now));

        Claimed(Span(7, 59, 81, SpanPart.Words))
            .Implied.Assert(new PartOf(Emirate, Taliban));
        Claimed(Span(7, 59, 81, SpanPart.Words)).Presupposed.Assert(new ActsFor(Emirate, Taliban));
        Claimed(Span(7, 59, 81, SpanPart.Words), Span(7, 117, 145, SpanPart.Words)).Presupposed.Assert(TakingOffice);
        Claimed(Span(7, 59, 145, SpanPart.Words))
            .Doubt(BrokenNegation, about: nameof(Claim.Polarity))
            .Deny(new Policy(Emirate, Shared.ForeignPolicy, during: "2021-08/"));
        article.At(Span(4, 14, 53), Span(7, 117, 145))
            .Doubt("a government may have been formed before or after it took office")
            .Implied.Assert(new SameAs(happenings: [InterimGovernment, TakingOffice]));

        EncodeStandingOfUnrecognised(article);
        EncodeFailingPolicies(article);
        EncodeForeignOfficials(article);

        Passage Claimed(params ReadOnlySpan<Locator> words) => article.At([.. SherzadClaimed, .. words])
            .By(Sherzad, cue: "claimed")
            .As(Emirate, "the Taliban government");
    }

    private static void EncodeStandingOfUnrecognised(Reading article)
    {
        Opinion(Span(8, 0, 69, SpanPart.Words), Span(8, 87, 190, SpanPart.Words))
            .Generally
            .If(!new Recognition(Unrecognised, form: RecognitionForm.Official))
            .Deny(new Legitimacy(
                Unrecognised, ground: "political and constitutional, in relations with other nations and neighbours"));
        Opinion(Span(7, 59, 81), Span(8, 0, 46, SpanPart.Words))
            .Doubt("said of governments in general; the Taliban government of paragraph 7 may be meant")
            .Implied.Assert(new SameAs([Unrecognised, Emirate]));

        Passage Opinion(params ReadOnlySpan<Locator> words) => article.At([.. words,
            Span(8, 74, 77, SpanPart.Source), Span(8, 71, 85, SpanPart.Cue)])
            .By(Sherzad, kind: AttributionKind.Believed, cue: "in his opinion");
    }

    private static void EncodeFailingPolicies(Reading article)
    {
        Locator[] failingPolicies =
        [
            Span(9, 54, 144, SpanPart.Words),
        ];
        var failure = new Success(RecentPolicies, achiever: Emirate, during: Now);
        Sherzads(article, Span(9, 0, 30, SpanPart.Words))
            .Presupposed.Assert(new PartOf(Members, Emirate));
        Sherzads(article, Span(9, 54, 97, SpanPart.Words))
            .Infer("the members of the Taliban government realise it", about: nameof(Policy.Holder))
            .Presupposed.Assert(new Policy(
                Emirate, RecentPolicies, during: When.Within("P3Y", before: Source).Worded("of the past three years")));
        Sherzads(article, Span(7, 93, 115), Span(9, 54, 97, SpanPart.Words))
            .Doubt("the sentences before speak of foreign policy; policies at home may be meant, or both")
            .Implied.Possibly.Assert(new PartOf(RecentPolicies, Shared.ForeignPolicy));
        Sherzads(article, failingPolicies).Qualified("significant").Presupposed.Deny(failure);
        Sherzads(article, [.. failingPolicies, Span(9, 0, 48)])
            .By(Members, kind: AttributionKind.Known, cue: "realizing")
            .Said(Now.Worded("now"))
            .Qualified("significant")
            .Deny(failure);
    }

    private static void EncodeForeignOfficials(Reading article)
    {
        Open(Span(9, 182, 276, SpanPart.Words))
            .Assert(new Visit([ForeignOfficials], Afghanistan));
        Open(Span(9, 255, 320, SpanPart.Words))
            .As(Emirate, "Kabul")
            .Doubt("whose concerns they are is not clear", about: nameof(Contact.Topics))
            .Plan(
                new Contact([ForeignOfficials, Emirate], topics: [SafetyConcerns], initiator: ForeignOfficials),
                by: ForeignOfficials);

        Passage Open(params ReadOnlySpan<Locator> words) => Sherzads(article, words)
            .Doubt("whether Sherzad says this too is open", about: nameof(Claim.Attribution))
            .Repeatedly;
    }

    private static Passage Sherzads(Reading article, params ReadOnlySpan<Locator> words) =>
        article.At([Span(9, 159, 166, SpanPart.Source),
            Span(9, 146, 158, SpanPart.Cue), .. words]).By(Sherzad, cue: "according to");
}
