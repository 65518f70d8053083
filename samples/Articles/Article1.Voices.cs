namespace Articles;

/// <content>Statements of others: paragraphs 6 to 12.</content>
public static partial class Article1
{
    private const string BrokenNegation = "the negation is broken apart, as 'n't' after a space";

    private static void EncodeExperts(Reading article) =>
        article.At(6).As(Emirate, "Kabul").By(Experts)
            .Doubt(BrokenNegation, about: nameof(Claim.Polarity))
            .If(!new Attention { Observer = Emirate, Matter = HumanRights })
            .As(Shared.TalibanDiplomacy, "Kabul's diplomatic efforts")
            .Expect(!new Success { Achiever = Emirate, Matter = Shared.TalibanDiplomacy });

    private static void EncodeSherzad(Reading article)
    {
        article.At(7).Presupposed.Assert(new Occupation { Person = Sherzad, Profession = "analyst", During = Now });
        article.At(7).Presupposed.Assert(new Nationality { National = Sherzad, State = Afghanistan, During = Now });
        article.At(7).Presupposed
            .Doubt("'from Sweden' may tell where he lives, where he comes from or where he spoke")
            .Assert(new Location { Located = Sherzad, Area = Sweden, During = Now });

        var sherzad = article.At(7).By(Sherzad);
        sherzad.As(Emirate, "the Taliban government").Implied.Assert(new PartOf { Part = Emirate, Whole = Taliban });
        sherzad.Presupposed.Assert(new Takeover
        {
            Id = "taliban-government-takes-office",
            Taker = Emirate,
            Area = Afghanistan,
            On = "2021-08",
        });
        sherzad
            .Doubt(BrokenNegation, about: nameof(Claim.Polarity))
            .Deny(new Policy { Holder = Emirate, Matter = ForeignPolicy, During = "2021-08/" });

        var standing = new Legitimacy
        {
            Holder = Unrecognised,
            Ground = "political and constitutional, in relations with other nations",
        };
        article.At(8).By(Sherzad).Generally
            .If(!new Recognition { Recognised = Unrecognised, Form = RecognitionForm.Official })
            .Deny(standing);
        article.At(7, 8).By(Sherzad)
            .Doubt("said of governments in general; the Taliban government of paragraph 7 may be meant")
            .Implied.Assert(new SameAs { Who = [Unrecognised, Emirate] });

        EncodeFailingPolicies(article);
    }

    private static void EncodeFailingPolicies(Reading article)
    {
        var sherzad = article.At(9).By(Sherzad);
        var failing = sherzad.Presupposed
            .Deny(new Success { Achiever = Emirate, Matter = RecentPolicies, During = Now });
        sherzad.Presupposed.Assert(new PartOf { Part = Members, Whole = Emirate });
        sherzad.Assert(new Attention { Observer = Members, Matter = failing, During = Now });

        var open = sherzad
            .Doubt("whether Sherzad says this too is open", about: nameof(Claim.Attribution))
            .Repeatedly;
        open.Assert(new Visit { Visitors = [ForeignOfficials], Destination = Afghanistan });
        open.As(Emirate, "Kabul").Plan(
            new Contact
            {
                Participants = [ForeignOfficials, Emirate],
                Topics = [SafetyConcerns],
                Initiator = ForeignOfficials,
            },
            by: ForeignOfficials);
    }

    private static void EncodeYusufzai(Reading article)
    {
        article.At(10).Presupposed.Assert(new Occupation
        {
            Person = Yusufzai,
            Profession = "analyst on Afghan matters",
            During = Now,
        });
        var yusufzai = article.At(10)
            .Doubt("'Pas' may be what is left of a longer name", about: nameof(Claim.Attribution))
            .By(Pas).By(Yusufzai);
        yusufzai.Presupposed.As(Shared.TalibanDiplomacy, "the Taliban's diplomatic work")
            .Assert(new Trend { Matter = Shared.TalibanDiplomacy, Direction = Direction.Grows, During = Now });
        yusufzai.Generally
            .Doubt("which connections they are is not said", about: nameof(Cause.Origin))
            .Doubt("between whom the ties are is not said", about: nameof(Cause.Effect))
            .Doubt("they only help to create the ties, so that there may be other causes", about: nameof(Cause.Origin))
            .Assert(new Cause
            {
                Origin = new Contact { Participants = [Taliban, ForeignNations] },
                Effect = new Ties { Parties = [Taliban, ForeignNations], Kind = TiesKind.Intelligence },
            });
        yusufzai.Repeatedly
            .Doubt("what they promise is not said", about: nameof(Policy.Matter))
            .Promise(new Policy { Holder = Taliban, Matter = Promises }, by: Taliban);
        yusufzai.Deny(new Compliance { Complier = Taliban, Norm = GlobalStandards, During = Now });
        yusufzai.Quoted.Deny(new Reform { Reformer = Taliban, Matter = Attitudes });
    }

    private static void EncodeOmari(Reading article)
    {
        article.At(11).Presupposed.Assert(new Occupation { Person = Omari, Profession = "journalist", During = Now });
        article.At(11).Presupposed.Assert(new Nationality { National = Omari, State = Afghanistan, During = Now });
        var omari = article.At(11).By(Omari);
        omari.Presupposed.Assert(new Governance { Governor = Taliban, Area = Afghanistan, During = Now });
        foreach (var task in EncodeTasks(omari.Implied))
        {
            omari.Assert(new Difficulty
            {
                Bearer = Taliban,
                Matter = task,
                Nature = "obstacle to staying in power",
                During = Now,
            });
        }

        omari.Presupposed
            .Doubt("literally they have battled the narrative; a 'for' seems to be missing")
            .Attempt(
                new Success
                {
                    Achiever = Taliban,
                    Matter = Narrative,
                    During = When.Before(Source).Worded("for decades"),
                },
                by: Taliban);
        EncodeNarrative(article.At(12).By(Omari).Quoted);
    }

    /// <summary>The obstacles are the tasks that are still open, not the results that they would bring.</summary>
    private static Claim[] EncodeTasks(Passage omari)
    {
        var ties = new Ties { Parties = [Taliban, ForeignNations] };
        omari.Recommend(new Assessment { Matter = ties, Verdict = "proper" }, to: Taliban);
        return
        [
            omari.Recommend(ties, to: Taliban),
            omari.Recommend(new Success { Achiever = Taliban, Matter = Narrative }, to: Taliban),
        ];
    }

    private static void EncodeNarrative(Passage quote)
    {
        const string OneOrTwo = "'Islamic State or Daesh Khorasan' may be one group under two names, or two groups";
        var survival = quote.As(Narrative, "spiritual narrative")
            .Recommend(new Success { Matter = Narrative }, to: Taliban);
        quote.Doubt(OneOrTwo).Implied.Assert(new SameAs { Who = [Isis, IsisKhorasan] });
        foreach (var rival in new[] { Isis, IsisKhorasan })
        {
            var named = quote.Doubt(OneOrTwo, about: nameof(Opposition.Opponent));
            named.Presupposed.Assert(new Opposition { Opponent = rival, Opposed = Taliban, During = Now });
            quote.Doubt(OneOrTwo, about: nameof(Location.Located))
                .Presupposed.Assert(new Location { Located = rival, Area = Afghanistan, During = Now });

            var risk = quote
                .Doubt("from what they withdraw, and what 'pro-Military' means, is not said")
                .If("they withdraw immediately").Possibly
                .Expect(new Cause
                {
                    Origin = rival,
                    Effect = new Trend { Matter = MilitaryNarrative, Direction = Direction.Grows },
                });
            quote.Assert(new Cause { Origin = risk, Effect = survival });
        }
    }
}
