namespace Articles;

/// <content>The ties with New Delhi, Islamabad and the Pakistani Taliban: paragraphs 4 and 5.</content>
public static partial class Article1
{
    private static void EncodeDelhi(Reading article)
    {
        const string Interim = "paragraph 7 dates the beginning of the Taliban government to the same year";
        var talks = new Contact
        {
            Id = "kabul-delhi-talks",
            Participants = [Emirate, India],
            Envoys = [Stanikzai],
            On = When.After(InterimGovernment).Worded("shortly after"),
        };
        article.At(Span(4, 14, 76))
            .As(Emirate, "the interim government", how: Interim)
            .Presupposed.Assert(InterimGovernment);
        article.At(Span(4, 31, 68))
            .As(Emirate, "the interim government", how: Interim)
            .Presupposed.Assert(new Governance
            {
                Governor = Emirate,
                Area = Afghanistan,
                During = When.AsOf(InterimGovernment),
            });
        article.At(Span(4, 0, 53), Span(4, 78, 128))
            .As(Emirate, "Kabul").As(India, "New Delhi")
            .Assert(talks);
        article.At(Span(4, 118, 176))
            .As(Emirate, "Kabul")
            .Presupposed.Assert(new OfficeHolding
            {
                Holder = Stanikzai,
                Institution = Emirate,
                Title = "deputy foreign secretary",
                During = When.At(talks),
            });
        EncodeWindow(article, talks);
    }

    private static void EncodeWindow(Reading article, Contact talks)
    {
        const string Flanks = "'the two flanks' are taken to be Kabul and New Delhi";
        var ties = new Ties { Parties = [Emirate, India] };
        article.At(Span(4, 205, 219), Span(4, 258, 298))
            .Doubt(Flanks, about: nameof(Ties.Parties))
            .Qualified("proper")
            .Assert(ties);
        article.At(Span(4, 178, 256))
            .Doubt(Flanks, about: nameof(Cause.Effect))
            .Assert(new Cause { Origin = talks, Effect = Window });
        article.At(Span(4, 231, 298))
            .Doubt(Flanks, about: nameof(Cause.Effect))
            .Doubt("'which' may be the window, the conversation or the communications", about: nameof(Cause.Origin))
            .Qualified("proper")
            .Assert(new Cause { Origin = Window, Effect = ties });
    }

    private static void EncodeIslamabad(Reading article)
    {
        var anger = new Ties { Parties = [Pakistan, Emirate], Quality = TiesQuality.Strained, During = Now };
        var relations = article
            .At(Span(5, 17, 102))
            .As(Pakistan, "Islamabad")
            .As(Emirate, "Kabul");
        relations.Assert(anger);
        relations.Assert(new Trend
        {
            Matter = anger,
            Direction = Direction.Worsens,
            During = Now.Worded("day by day"),
        });
    }

    private static void EncodePakistan(Reading article)
    {
        const string Whose =
            "who refuses, and where the activities are, is open; relations with Islamabad may be meant";
        var hampered = new Ties { Parties = [Emirate, PakistaniTaliban], Quality = TiesQuality.Strained };
        var refusal = new Stance { Holder = Refuser, Matter = EndOfActivities, Attitude = Attitude.Opposed };
        Militants(article.At(Span(5, 104, 205)))
            .Assert(hampered);
        article.At(Span(5, 209, 268))
            .Doubt(Whose, about: nameof(Stance.Holder))
            .Presupposed.Assert(refusal);
        Militants(article.At(Span(5, 187, 262)))
            .Assert(new Cause { Origin = refusal, Effect = hampered });

        article.At(Span(5, 309, 355)).Presupposed.Assert(new Relocation
        {
            People = Refugees,
            From = Pakistan,
            Kind = RelocationKind.Expulsion,
        });
        article
            .At(Span(5, 270, 373))
            .Doubt("garbled: ties between citizens and an expulsion; 'Armenian' fits nothing else in the text")
            .Qualified("more")
            .Assert(new Trend
            {
                Matter = new Ties { Parties = [ArmenianCitizens, OtherSide] },
                Direction = Direction.Worsens,
            });

        Passage Militants(Passage passage) => passage
            .As(Emirate, "Kabul")
            .As(PakistaniTaliban, "TTP militants")
            .Doubt(Whose)
            .Qualified("seriously");
    }
}
