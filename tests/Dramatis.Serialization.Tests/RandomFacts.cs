namespace Dramatis.Serialization.Tests;

/// <summary>Fact bases of all parts that claims can have, at random.</summary>
internal sealed class RandomFacts
{
    private readonly Random _random;
    private readonly RandomValues _values;
    private readonly List<Being> _beings = [];
    private readonly List<Chest> _chests = [];
    private readonly List<Source> _sources = [];
    private readonly List<Claim> _claims = [];
    private readonly List<Relation> _relations = [];
    private readonly FactBase.Builder _facts = new();

    private RandomFacts(int seed)
    {
        _random = new(seed);
        _values = new(_random);
    }

    public static FactBase Make(int seed, int claims)
    {
        var random = new RandomFacts(seed);
        random.MakeActors();
        random.MakeSources();
        for (var i = 0; i < claims; i++)
        {
            random.MakeChest(i);
            random.MakeClaim();
        }

        return random._facts.Build();
    }

    private void MakeActors()
    {
        for (var i = 0; i < 3; i++)
        {
            _beings.Add(new Hero($"hero-{i}")
            {
                Name = _values.Text(),
                Title = _values.Maybe(_values.Text) is { } title ? new Label(title) : (Label?)null,
                Code = $"h{i}",
                Rating = _random.Next(11),
            });
            _beings.Add(new Squire($"squires:{i}.x~{_random.Next(1, 1000)}") { Name = _values.Text(), Since = _values.Date() });
            _beings.Add(Guild.Unnamed($"guild-{i}", _values.Either(Identification.Anonymous, Identification.Unresolved)));
        }
    }

    private void MakeSources()
    {
        for (var i = 0; i < 3; i++)
        {
            _sources.Add(new Source($"source-{i}")
            {
                Title = _values.Maybe(_values.Text),
                Publisher = _values.Maybe(Being),
                Authors = [.. _beings.Where(_ => _random.Next(4) == 0)],
                Published = _values.Maybe(_values.Calendar),
                Uri = _values.Maybe(_values.Address),
                Inferences = _random.Next(3) == 0 ? [new Inference(_values.Text(), nameof(Source.Published), _values.Maybe(_values.Text))] : default,
                Doubts = _random.Next(3) == 0 ? [new Doubt(_values.Text(), nameof(Source.Authors)), new Doubt("b"), new Doubt("a")] : default,
                TextHash = _values.Maybe(() => Convert.ToHexStringLower(Bytes(32))),
            });
            _facts.Read(_sources[i]);
        }
    }

    // Its times may be told by what was claimed before.
    private void MakeChest(int number)
    {
        if (number % 4 == 0)
        {
            _chests.Add(_values.Chest($"chest-{number}"));
        }
    }

    private void MakeClaim()
    {
        var passage = _facts.Read(Pick(_sources)).At([.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => _values.Place())]);
        passage = Details(Manner(passage));
        var what = new Proposition(Relation(2), _values.Either(Polarity.Affirmed, Polarity.Denied));
        _claims.Add(_random.Next(12) == 0 && _claims.Count > 0 ? Retracted(passage) : Told(passage, what));
        if (_claims[^1].What is Quest)
        {
            _relations.Add(_claims[^1].What);
        }
    }

    private Claim Retracted(Passage passage)
    {
        var claim = Pick(_claims);
        try
        {
            return passage.Retract(claim.Id);
        }
        catch (ValidationException)
        {
            // It says the very same as what it would retract.
            return claim;
        }
    }

    private Passage Manner(Passage passage)
    {
        for (var i = _random.Next(3); i > 0; i--)
        {
            Many<Actor> speakers = [.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Being())];
            passage = _random.Next(2) == 0 ? passage.By(speakers) : passage.By(
                speakers,
                to: [.. _beings.Where(_ => _random.Next(6) == 0)],
                cue: _values.Maybe(_values.Text),
                kind: _values.Either(AttributionKind.Said, AttributionKind.Believed, AttributionKind.Known));
        }

        passage = _random.Next(3) == 0 ? passage.Said(Time()) : passage;
        passage = _random.Next(6) switch
        {
            0 => passage.If(_values.Text()),
            1 => passage.If(new Proposition(Relation(1), _values.Either(Polarity.Affirmed, Polarity.Denied))),
            _ => passage,
        };
        passage = _values.Either(passage, passage.Probably, passage.Possibly, passage.Uncommitted);
        passage = _values.Either(passage, passage.Qualified("formally"), passage.Qualified(_values.Text(), _values.Text()));
        passage = _values.Either(passage, passage.Qualified(_values.Text(), about: _values.Either("Doer", "mood", "On")));
        return _values.Either(passage, passage.Repeatedly, passage.Generally);
    }

    private Passage Details(Passage passage)
    {
        passage = _values.Either(passage, passage.Quoted);
        passage = _values.Either(passage, passage.Presupposed, passage.Implied);
        for (var i = _random.Next(3); i > 0; i--)
        {
            passage = _random.Next(2) == 0 ? passage.As(Being(), _values.Text()) : passage.As(Being(), _values.Text(), how: _values.Text());
            var other = _claims.Count > 0 ? Pick(_claims) : null;
            passage = passage.Infer(
                _values.Text(), _values.Maybe(() => "Doer"), _values.Maybe(_values.Text), _values.Either<Claim?>(null, other));
            passage = passage.Doubt(_values.Text(), _values.Maybe(() => "Doer"), _values.Either<Claim?>(null, other));
        }

        return _random.Next(8) == 0 && _claims.Count > 0 ? passage.Superseding(Pick(_claims).Id) : passage;
    }

    private Claim Told(Passage passage, Proposition what)
    {
        Many<Actor> by = [Being()];
        Many<Actor> to = [Being(), Being()];
        try
        {
            return ((Proposition)what.What).What is Oath ? passage.Promise(what, by, to) : _random.Next(14) switch
            {
                0 => passage.Attempt(what, by),
                1 => passage.Plan(what, by),
                2 => passage.Promise(what, by, to),
                3 => passage.Threaten(what, by, to),
                4 => passage.Offer(what, by, to),
                5 => passage.Consider(what),
                6 => passage.Demand(what, by, to),
                7 => passage.Recommend(what, default, to),
                8 => passage.Desire(what, by),
                9 => passage.Expect(what),
                10 => passage.Deny(what, Modality.Planned, by),
                11 => passage.Deny(what),
                _ => passage.Assert(what),
            };
        }
        catch (ValidationException refused) when (refused.Message.Contains("correct itself", StringComparison.Ordinal))
        {
            return Pick(_claims);
        }
    }

    // No relation can be a player twice.
    private static IEnumerable<Relation> Different(params Relation[] relations) => relations.DistinctBy(static one => one.Caption);

    private Relation Relation(int depth) => _random.Next(depth > 0 ? 10 : 3) switch
    {
        5 => new Saying { Summary = _values.Text() },
        6 => !Relation(depth - 1),
        7 => new AllOf { Of = [.. Different(new Saying { Summary = "one" }, !Relation(depth - 1), Relation(depth - 1))] },
        8 => new AnyOf { Of = [Relation(depth - 1), new Saying { Summary = "" + _random.Next() }] },
        9 => new SameAs { Happenings = [new Quest { Id = "deed" }, Relation(depth - 1)] },
        0 => new Quest
        {
            Id = _values.MaybeValue<EntityId>(() => $"quest-{_random.Next(1_000_000)}"),
            Doer = _values.Maybe(Being),
            Witnesses = [.. _beings.Where(_ => _random.Next(3) == 0)],
            Prize = _values.Maybe(() => Pick(_chests)),
            Length = _values.MaybeValue<decimal>(_values.Number),
            Mood = _values.Either(Mood.Calm, Mood.Cross, Mood.Merry),
            Dead = _values.Toll(),
            Notes = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => _values.Text())],
            On = _values.Maybe(Time),
        },
        1 => new Feud
        {
            Rivals = [(IRival)Being()],
            Since = _values.Maybe(Time),
            Fierce = _values.MaybeValue<bool>(() => _random.Next(2) == 0),
            During = _values.Maybe(Time),
        },
        2 => new Oath { Swearer = Being(), Words = _values.Maybe(_values.Text) is { } words ? new Label(words) : (Label?)null },
        _ => new Echo
        {
            Of = _values.Either<IPlayer>(Pick(_chests), Relation(depth - 1), _claims.Count > 0 ? Pick(_claims) : Being()),
            Others = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Relation(depth - 1))],
            Tale = _claims.Count > 0 ? _values.Maybe(() => Pick(_claims)) : null,
        },
    };

    private When Time()
    {
        IAnchor? anchor = _random.Next(4) switch
        {
            0 => _sources.Count > 0 ? Pick(_sources) : null,
            1 => _claims.Count > 0 ? Pick(_claims) : null,
            2 => _relations.Count > 0 ? Pick(_relations) : null,
            _ => null,
        };
        return _values.Worded(_values.Lasting(
            anchor is null ? _values.ToldByCalendar()
            : _random.Next(2) == 0 ? _values.AsNewsTells(anchor)
            : _values.ToldBy(anchor)));
    }

    private Being Being() => Pick(_beings);

    private T Pick<T>(List<T> items) => items[_random.Next(items.Count)];

    private byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        _random.NextBytes(bytes);
        return bytes;
    }
}
