namespace Articles;

/// <content>The ties with New Delhi, Islamabad and the Pakistani Taliban: paragraphs 4 and 5.</content>
public static partial class Article1
{
    private static void EncodeDelhi(Reading article)
    {
        const string Interim = "paragraph 7 dates the beginning of the Taliban government to the same year";
        const string OrAnother = "no more than the year shows that the interim government is that of the Taliban";
        var talks = new Contact(
            [Emirate, India], envoys: [Stanikzai], on: When.After(InterimGovernment).Worded("shortly after"),
            id: "kabul-delhi-talks");
        article.At(Span(4, 14, 76))
            .As(Emirate, "the interim government", how: Interim)
            .Doubt(OrAnother, about: nameof(Formation.Formed))
            .Presupposed.Assert(InterimGovernment);
        article.At(Span(4, 31, 68))
            .As(Emirate, "the interim government", how: Interim)
            .Doubt(OrAnother, about: nameof(Governance.Governor))
            .Presupposed.Assert(new Governance(Emirate, Afghanistan, during: When.AsOf(InterimGovernment)));
        article.At(Span(4, 0, 53), Span(4, 78, 128))
            .As(Emirate, "Kabul").As(India, "New Delhi")
            .Assert(talks);
        article.At(Span(4, 118, 176))
            .As(Emirate, "Kabul")
            .Doubt("'its' may belong to Kabul or to New Delhi", about: nameof(OfficeHolding.Institution))
            .Presupposed.Assert(new OfficeHolding(
                Stanikzai, Emirate, "deputy foreign secretary", during: When.At(talks)));
        EncodeWindow(article, talks);
    }

    private static void EncodeWindow(Reading article, Contact talks)
    {
        const string Flanks = "'the two flanks' are taken to be Kabul and New Delhi";
        var ties = new Ties([Emirate, India]);
        article.At(Span(4, 205, 219), Span(4, 258, 298))
            .Doubt(Flanks, about: nameof(Ties.Parties))
            .Qualified("proper")
            .Assert(ties);
        article.At(Span(4, 178, 256))
            .Doubt(Flanks, about: nameof(Cause.Effect))
            .Assert(new Cause(Window, talks));
        article.At(Span(4, 231, 298))
            .Doubt(Flanks, about: nameof(Cause.Effect))
            .Doubt("'which' may be the window, the conversation or the communications", about: nameof(Cause.Origin))
            .Qualified("proper")
            .Assert(new Cause(ties, Window));
    }

    private static void EncodeIslamabad(Reading article)
    {
        var anger = new Ties([Pakistan, Emirate], quality: TiesQuality.Strained, during: Now);
        var relations = article
            .At(Span(5, 17, 102))
            .As(Pakistan, "Islamabad")
            .As(Emirate, "Kabul");
        relations.Assert(anger);
        relations.Assert(new Trend(anger, Direction.Worsens, during: Now.Worded("day by day")));
    }

    private static void EncodePakistan(Reading article)
    {
        const string Whose =
            "who refuses, and where the activities are, is open; relations with Islamabad may be meant";
        var hampered = new Ties([Emirate, PakistaniTaliban], quality: TiesQuality.Strained);
        var refusal = new Stance(Refuser, EndOfActivities, Attitude.Opposed);
        Militants(article.At(Span(5, 104, 205)))
            .Assert(hampered);
        article.At(Span(5, 209, 268))
            .Doubt(Whose, about: nameof(Stance.Holder))
            .Presupposed.Assert(refusal);
        Militants(article.At(Span(5, 187, 262)))
            .Assert(new Cause(hampered, refusal));

        article.At(Span(5, 309, 355)).Presupposed.Assert(new Relocation(
            Refugees, from: Pakistan, kind: RelocationKind.Expulsion));
        article
            .At(Span(5, 270, 373))
            .Doubt("garbled: ties between citizens and an expulsion; 'Armenian' fits nothing else in the text")
            .Qualified("more")
            .Assert(new Trend(new Ties([ArmenianCitizens, OtherSide]), Direction.Worsens));

        Passage Militants(Passage passage) => passage
            .As(Emirate, "Kabul")
            .As(PakistaniTaliban, "TTP militants")
            .Doubt(Whose)
            .Qualified("seriously");
    }
}
