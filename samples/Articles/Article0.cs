namespace Articles;

/// <summary>The article on the Taliban's diplomacy, which its author calls a failure.</summary>
/// <remarks>Paragraph 7 is page furniture.</remarks>
public static partial class Article0
{
    private const string MissingWords =
        "words are missing after 'contact with the'; 'between the two nations' shows only that a nation stood there";

    private static readonly Locator[] KabulovConfirmed =
    [
        Span(3, 81, 94, SpanPart.Source), Span(3, 95, 104, SpanPart.Cue),
    ];

    public static Source Source { get; } = new("article-0")
    {
        Title = "Taliban Diplomacy Fails as Global Powers Stay Silent",
        TextHash = "291245bcdd979a455d16d5f39645ebbe4939f2ae25f934e65824a57e87632bb0",
    };

    private static When Now => When.AsOf(Source);

    public static void Encode(FactBase.Builder facts)
    {
        var article = facts.Read(Source);
        EncodeHeadline(article);
        EncodeStanding(article);
        EncodeKabulov(article);
        EncodeCamp(article);
        EncodeLackOfDialogue(article);
        EncodeWelfare(article);
        EncodeDevelopments(article);
        EncodeOutlook(article);
    }

    private static void EncodeHeadline(Reading article)
    {
        var failure = article.At(Span(1, 0, 23))
            .Deny(new Success(Shared.TalibanDiplomacy, achiever: Taliban, during: Now));
        var silence = article.At(Span(1, 27, 52))
            .Doubt("what they are silent about, and towards whom, is not said", about: nameof(Statement.Matter))
            .Deny(new Statement(GlobalPowers, matter: Unsaid));
        article.At(1)
            .Doubt("'as' may tell the reason, or only that both are so at one time")
            .Assert(new Cause(failure, silence));
        article.At(Span(1, 27, 40), Span(2, 257, 274))
            .Doubt("the headline's global powers may be all that paragraph 2 calls key, or more")
            .Implied.Assert(new SameAs([GlobalPowers, KeyPowers]));
    }

    private static void EncodeStanding(Reading article)
    {
        var hardship = new Difficulty(Emirate, nature: "significant setbacks on the diplomatic front", during: Now);
        var isolation = new Trend(new Isolation(Emirate), Direction.Grows, during: Now);
        var regime = article.At(Span(2, 0, 33)).As(Emirate, "the Taliban regime");
        regime.Presupposed.Assert(new Governance(Emirate, Afghanistan, during: Now));
        regime.Implied.Assert(new PartOf(Emirate, Taliban));
        regime.Presupposed.Assert(new ActsFor(Emirate, Taliban));
        var setbacks = article.At(Span(2, 0, 18), Span(2, 34, 96))
            .As(Emirate, "the Taliban regime");
        setbacks.Assert(hardship);
        setbacks.Assert(new Continuation(hardship));
        article.At(Span(2, 111, 157))
            .Qualified("in international affairs")
            .Presupposed.Assert(isolation);
        article.At(Span(2, 52, 72), Span(2, 98, 132))
            .Assert(new Indication(hardship, isolation));
        EncodeStruggle(article);
    }

    private static void EncodeStruggle(Reading article)
    {
        const string Group = "the sentence before speaks of the Taliban regime";
        const string OrMovement = "'the group' may be the Taliban themselves rather than their regime";
        var legitimacy = article.At(Span(2, 193, 202), Span(2, 206, 235), Span(2, 252, 274))
            .As(Emirate, "the group", how: Group)
            .Doubt(OrMovement, about: nameof(Legitimacy.Holder))
            .Doubt("'from key global powers' may belong to recognition alone", about: nameof(Legitimacy.Ground))
            .Attempt(
                new Legitimacy(Emirate, ground: "from key global powers", during: Now), by: Emirate);
        var recognition = article.At(Span(2, 193, 202), Span(2, 206, 224), Span(2, 240, 274))
            .As(Emirate, "the group", how: Group)
            .Doubt(OrMovement, about: nameof(Recognition.Recognised))
            .Attempt(new Recognition(Emirate, recogniser: KeyPowers, during: Now), by: Emirate);
        article.At(Span(2, 193, 202), Span(2, 206, 224), Span(2, 240, 274))
            .As(Emirate, "the group", how: Group)
            .Doubt(OrMovement, about: nameof(Recognition.Recognised))
            .Presupposed.Deny(new Recognition(Emirate, recogniser: KeyPowers, during: Now));
        foreach (var aim in new[] { legitimacy, recognition })
        {
            var struggle = new Difficulty(Emirate, matter: aim, nature: "struggle", during: Now);
            article.At(Span(2, 193, 251))
                .As(Emirate, "the group", how: Group)
                .Doubt(OrMovement, about: nameof(Difficulty.Bearer))
                .Assert(struggle);
            article.At(Span(2, 159, 216))
                .As(Developments, "recent developments", how: "the article goes on to tell of developments")
                .Doubt(OrMovement, about: nameof(Indication.Shown))
                .Assert(new Indication(Developments, struggle));
        }
    }

    private static void EncodeKabulov(Reading article)
    {
        article.At(Span(3, 64, 94)).Presupposed.Assert(new OfficeHolding(Kabulov, Russia, "official", during: Now));
        Reports(article, Span(3, 110, 188, SpanPart.Words))
            .Doubt(MissingWords, about: nameof(Contact.Participants))
            .Deny(new Contact(
                [Russia, Missing], topics: [AfghanIssue], channel: Channel.Direct,
                on: When.Year(Source).Worded("this year")));
        Reports(article, Span(3, 190, 248, SpanPart.Words))
            .Doubt(MissingWords, about: nameof(Meeting.Participants))
            .Deny(new Meeting([Russia, Missing]), Modality.Planned);
        article.At(Span(3, 135, 151), Span(3, 233, 248))
            .Infer("the next sentence denies the same of Russia and the U.S., and paragraph 5 names the two")
            .Doubt(MissingWords)
            .Assert(new SameAs([Missing, Usa]));

        EncodeVacuum(article);
    }

    /// <summary>The outlets' reports of what Kabulov confirmed.</summary>
    private static Passage Reports(Reading article, Locator words) =>
        article
            .At(
            [
                Span(3, 26, 62, SpanPart.Source), Span(3, 0, 25, SpanPart.Cue),
                .. KabulovConfirmed, words,
            ])
            .By([AryanaNews, AfghanInternational], cue: "according to reports")
            .By(Kabulov, cue: "confirmed");

    private static void EncodeVacuum(Reading article)
    {
        var vacuum = new Isolation(Emirate, kind: TiesKind.Diplomatic, during: Now.Worded("continuing"));
        var talks = article
            .At(
                Span(3, 250, 257, SpanPart.Source),
                Span(3, 258, 268, SpanPart.Cue),
                Span(3, 274, 356, SpanPart.Words))
            .By(Kabulov, cue: "emphasized")
            .As(AfghanIssue, "Afghanistan", how: "the sentence before calls the subject the Afghan issue")
            .Doubt("whether the two reports say this as well is left open", about: nameof(Claim.Attribution))
            .Doubt("'this year' of the sentence before may hold here too", about: nameof(Negotiation.On))
            .Deny(new Negotiation(
                [Russia, Usa], topics: [AfghanIssue], channel: Channel.Direct,
                on: When.Before(Source).Worded("have taken place")));
        var continuing = article.At(Span(3, 371, 446))
            .As(Emirate, "the Taliban-led administration")
            .Presupposed;
        continuing.Assert(vacuum);
        continuing.Assert(new Continuation(vacuum));
        article.At(Span(3, 358, 403))
            .Doubt("Kabulov may have said this too", about: nameof(Claim.Attribution))
            .Assert(new Indication(talks, vacuum));
    }
}
