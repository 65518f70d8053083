namespace Dramatis.Serialization.Tests;

/// <summary>
/// Claims that a careless or hostile program could make. Most values are good; some are at a limit, empty or broken.
/// </summary>
internal sealed class RandomClaims
{
    private Random _random = new(0);
    private RandomValues _good = new(new(0));
    private readonly List<Actor> _actors = [];
    private readonly List<Source> _sources = [];
    private readonly List<Claim> _claims = [];
    private readonly List<RandomTelling> _accepted = [];
    private readonly List<Exception> _refusals = [];
    private readonly FactBase.Builder _facts = new();

    /// <summary>The tellings of which the builder accepted the claim.</summary>
    public IReadOnlyList<RandomTelling> Accepted => _accepted;

    /// <summary>The exceptions by which the others were refused.</summary>
    public IReadOnlyList<Exception> Refusals => _refusals;

    /// <summary>The accepted claims.</summary>
    public FactBase Facts => _facts.Build();

    /// <summary>Makes the accepted claims again in a random order, each as soon as what it refers to is known.</summary>
    public FactBase InOtherOrder(Random order)
    {
        var facts = new FactBase.Builder();
        Action[] left =
        [
            .. Facts.Sources.Select<Source, Action>(source => () => facts.Read(source)),
            .. _accepted.Select<RandomTelling, Action>(telling => () => telling.Tell(facts, order)),
        ];
        order.Shuffle(left);
        while (left.Length > 0)
        {
            Action[] refused = [.. left.Where(static tell => !IsDone(tell))];
            if (refused.Length == left.Length)
            {
                refused[0]();
            }

            left = refused;
        }

        return facts.Build();
    }

    /// <summary>Tries to make a claim for each seed. Without one of the seeds, the other claims stay much the same.</summary>
    public static RandomClaims Make(IEnumerable<int> seeds)
    {
        var made = new RandomClaims();
        foreach (var seed in seeds)
        {
            made._good = new(made._random = new(seed));
            made.Try();
        }

        return made;
    }

    /// <summary>True if an exception tells which value it refuses.</summary>
    public static bool NamesValue(Exception refused) => refused switch
    {
        ValidationException { Issues: var issues } =>
            issues.All(static issue => issue.Path.Length > 0 && issue.Message.Length < 2000)
            && issues.Any(static issue => issue.Severity == Severity.Error),
        ArgumentException { ParamName: not null } or FormatException => true,
        _ => false,
    };

    private static bool IsDone(Action tell)
    {
        try
        {
            tell();
            return true;
        }
        catch (ValidationException refused)
            when (refused.Issues.All(static issue => issue.Severity == Severity.Warning
                || issue.Code is ValidationCodes.UnknownClaim or ValidationCodes.UnknownSource))
        {
            return false;
        }
    }

    private void Try()
    {
        try
        {
            var telling = _accepted.Count > 0 && _random.Next(8) == 0 ? Pick(_accepted) with { Places = [Place()] } : Telling();
            var claim = telling.Tell(_facts, _random);
            _accepted.Add(telling);
            _claims.Add(claim);
        }
        catch (Exception refused)
        {
            _refusals.Add(refused);
        }
    }

    private RandomTelling Telling()
    {
        var what = new Proposition(Relation(3), Rarely() ? (Polarity)7 : (Polarity)_random.Next(2));
        return new(Source(), Some(3, Place) is { Length: > 0 } places ? places : [new(1)], what, Verb())
        {
            Speakers = [.. Some(3, () => Some(3, Player)).Where(step => step.Length > 0)],
            Holders = Some(2, Player),
            Addressees = Rarely() ? Some(2, Player) : [],
            SaidOn = _good.Maybe(() => Time(2)!),
            Details = [.. Some(4, Detail), .. Some(1, Condition)],
            Manner = _good.Either<Func<Passage, Passage>>(
                static at => at, static at => at.Probably, static at => at.Possibly.Repeatedly, static at => at.Uncommitted.Generally,
                static at => at.Presupposed, static at => at.Implied.Quoted),
        };
    }

    private Func<Passage, Proposition, Many<Actor>, Many<Actor>, Claim> Verb()
    {
        var modality = Rarely() ? (Modality)77 : (Modality)_random.Next(11);
        var retracted = _claims.Count > 0 ? Pick(_claims).Id : default;
        return _random.Next(16) switch
        {
            0 => static (at, what, by, to) => at.Attempt(what, by, to),
            1 => static (at, what, by, _) => at.Plan(what, by),
            2 => static (at, what, by, to) => at.Promise(what, by, to),
            3 => static (at, what, by, to) => at.Threaten(what, by, to),
            4 => static (at, what, by, to) => at.Offer(what, by, to),
            5 => static (at, what, by, _) => at.Consider(what, by),
            6 => static (at, what, by, to) => at.Demand(what, by, to),
            7 => static (at, what, by, to) => at.Recommend(what, by, to),
            8 => static (at, what, by, _) => at.Desire(what, by),
            9 => static (at, what, by, _) => at.Expect(what, by),
            10 => (at, what, by, to) => at.Deny(what, modality, by, to),
            11 => (at, _, _, _) => at.Retract(retracted),
            _ => static (at, what, _, _) => at.Assert(what),
        };
    }

    private Func<Passage, Random, Passage> Detail()
    {
        var (text, other, who) = (Text(), _good.Maybe(Text), Player());
        var about = _good.Either("Doer", "Rivals", "Of", "On", null, other);
        var claim = _claims.Count > 0 ? Pick(_claims) : null;
        var corrected = claim?.Id ?? default;
        return _random.Next(5) switch
        {
            0 => (at, _) => at.As(who, text),
            1 => (at, _) => at.Infer(text, "Mood", other, claim),
            2 => (at, _) => at.Doubt(text, about, claim),
            3 => (at, _) => at.Superseding(corrected, corrected),
            _ => (at, _) => at.Doubt(text),
        };
    }

    private Func<Passage, Random, Passage> Condition()
    {
        var (words, what) = (Text(), Relation(1));
        return _random.Next(2) == 0 ? (at, _) => at.If(words) : (at, order) => at.If(new Proposition(RandomTelling.Permuted(what, order), Polarity.Denied));
    }

    private Relation Relation(int depth) => _random.Next(depth > 0 ? 12 : 4) switch
    {
        0 => new Feud
        {
            Rivals = [.. Some(4, Player).OfType<IRival>(), .. Rarely() ? Array.Empty<IRival>() : [(IRival)Rival()]],
            Since = Time(depth),
            During = Time(depth),
            Fierce = _good.MaybeValue<bool>(() => true),
        },
        1 => new Oath { Swearer = Player() as Being ?? new Hero("hero") { Name = "Hero" }, Words = Rarely() ? default(Label) : new(Text()) },
        2 => _random.Next(2) == 0 ? new SameAs { Who = [.. Some(2, Player).Prepend(Player()).Prepend(Rival()).Distinct()] } : new PartOf { Part = Player(), Whole = Player() },
        3 or 4 => Quest(depth),
        5 => Chain(_random.Next(Rarely() ? 300 : 4)),
        9 => Rarely() ? (!Relation(depth - 1)) with { Id = Id() } : !Relation(depth - 1),
        10 => new AnyOf { Of = [.. Some(4, () => Relation(depth - 1))] },
        11 => new SameAs { Who = Rarely() ? [Player()] : [], Happenings = [.. Some(4, () => Relation(depth - 1))] },
        6 when _claims.Count > 2 => new Conflict { Claims = [.. _claims.Where(_ => _random.Next(2) == 0).Distinct()] },
        _ => new Echo
        {
            Id = Id(),
            Of = _random.Next(4) switch
            {
                0 => _claims.Count > 0 ? Pick(_claims) : null!,
                1 => Player(),
                _ => Relation(depth - 1),
            },
            Others = [.. Some(3, () => Relation(depth - 1))],
            Tale = _claims.Count > 0 ? _good.Maybe(() => Pick(_claims)) : null,
        },
    };

    private Quest Quest(int depth) => new()
    {
        Id = Id(),
        Doer = Player() as Being,
        Witnesses = [.. Some(4, Player).OfType<Being>()],
        Length = _good.MaybeValue(() => _good.Either(decimal.MaxValue, decimal.MinValue, -0.0m, 1e-28m, 1.50m, 1.5m)),
        Prize = _random.Next(8) == 0 ? Chest() : null,
        Mood = Rarely() ? (Mood)5 : Mood.Cross,
        Notes = [.. Some(3, Text)],
        On = depth > 0 ? Time(depth - 1) : null,
    };

    /// <summary>A relation about a relation about a relation.</summary>
    private Relation Chain(int length)
    {
        Relation last = Quest(0);
        for (var i = 0; i < length; i++)
        {
            last = _random.Next(3) == 0 ? new Quest { On = When.After(last) } : new Echo { Of = last };
        }

        return last;
    }

    private When? Time(int depth) => _random.Next(9) switch
    {
        0 when Rarely() => default(EdtfDate),
        0 when Rarely() => default(EdtfInterval),
        2 when _claims.Count > 0 => _good.ToldBy(Pick(_claims)),
        3 when _sources.Count > 0 => _good.ToldBy(Pick(_sources)),
        4 when _accepted.Count > 0 => _good.ToldBy(Pick(_accepted).What.What).Worded(Text()),
        5 when depth > 0 => _good.ToldBy(Relation(depth - 1)),
        6 => _good.Calendar().Worded(Text()),
        _ => _good.ToldByCalendar(),
    };

    // The same id with other content is a clash, so that most values of an id come from the list.
    private Actor Player()
    {
        if (_actors.Count < 6 || Rarely())
        {
            _actors.Add(NewActor());
        }

        return Rarely() ? NewActor() : Pick(_actors);
    }

    private Actor Rival() => _actors.Find(static actor => actor is IRival) ?? new Guild("guild") { Name = "Guild" };

    private Actor NewActor() => _random.Next(6) switch
    {
        0 => Guild.Unnamed(ActorId(), Rarely() ? (Identification)9 : Identification.Anonymous),
        1 => new Squire(ActorId()) { Name = Text(), Since = Rarely() ? default(EdtfDate) : _good.Date() },
        2 => Chest(),
        3 => new Guild(ActorId()) { Name = Rarely() ? null : Text() },
        4 => new Hero(ActorId()) { Name = Text(), Rating = Rarely() ? 12 : 3, Code = Text(), Title = Rarely() ? default(Label) : (Label?)null },
        _ => new Hero(ActorId()) { Name = "Hero" },
    };

    private Chest Chest()
    {
        var chest = _good.Chest(ActorId());
        return _random.Next(80) switch
        {
            0 => chest with { Site = default(Site) },
            1 => chest with { MaybeUri = Address() },
            2 => chest with { Shares = [default, new(decimal.MinusOne)], Stamps = [default] },
            3 => chest with { Texts = [Text(), Text(), ""], Moods = [(Mood)7] },
            4 => chest with { Moment = Time(0)! },
            5 => chest with { Text = null! },
            _ => chest,
        };
    }

    private Source Source()
    {
        if (_sources.Count == 0 || _random.Next(8) == 0)
        {
            var source = new Source(ActorId())
            {
                Title = _good.Maybe(Text),
                Authors = [.. Some(2, Player)],
                Publisher = Rarely() ? Player() : null,
                Published = _random.Next(4) == 0 ? Time(1) : "2024-05",
                Uri = Rarely() ? Address() : null,
                TextHash = Rarely() ? Text() : null,
            };
            _facts.Read(source);
            _sources.Add(source);
        }

        return Rarely() ? Pick(_sources) with { Title = Text() } : Pick(_sources);
    }

    private EntityId? Id() => _random.Next(4) == 0 ? ActorId() : (EntityId?)null;

    private EntityId ActorId() => _random.Next(40) switch
    {
        0 => default(EntityId),
        1 => new(new string('a', EntityId.MaxLength)),
        2 or 3 => new($"x-1:{_random.Next(9)}._~-"),
        4 => new(Text()),
        _ => new($"id{_random.Next(9999)}"),
    };

    private Uri Address() => new(
        _good.Either("https://a.b/" + Text(), "x:", "/relative", "C:\\x", "urn:a:" + new string('x', 70_000), "https://a.b/%zz", "HTTPS://A.B"),
        UriKind.RelativeOrAbsolute);

    private string Text() => _random.Next(100) switch
    {
        0 => "",
        1 => " \t\r\n",
        2 => "x\uD800",
        3 => "\uDE00\uD83D",
        4 or 6 or 7 or 8 => "\0\u0001\u001F\u007F\u0085\u2028\uFEFF\uFFFF",
        5 => new string('\u0001', 70_000),
        _ => _good.Text(),
    };

    private Locator Place() => Rarely()
        ? Rarely() ? default : Locator.Span(int.MaxValue, 0, int.MaxValue)
        : _good.Place();

    private bool Rarely() => _random.Next(40) == 0;

    private T Pick<T>(List<T> items) => items[_random.Next(items.Count)];

    private T[] Some<T>(int most, Func<T> make) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make())];
}
