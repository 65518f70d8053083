using Strife;

namespace Dramatis.Stores.Tests;

/// <summary>Claims over few players, which clash often, at random.</summary>
internal sealed class RandomStrife
{
    private static readonly string?[] s_times = [null, "2019", "2021/2024-05", "2024-05-03", "2024-05", "2030"];
    private readonly Random _random;
    private readonly FactBase.Builder _facts = new();
    private readonly Power[] _powers;
    private readonly Area[] _areas = [new("north"), new("south")];
    private readonly Source[] _sources = [new("paper") { Published = "2024-06" }, new("agency"), new("encoder")];
    private readonly List<Claim> _claims = [];

    private RandomStrife(int seed, int powers)
    {
        _random = new(seed);
        _powers = [.. Enumerable.Range(0, powers).Select(number => new Power($"p{number}"))];
    }

    public static FactFormat Format { get; } = new(StrifeModel.Schema);

    /// <summary>A fact base of some claims about some powers.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="claims">The number of claims.</param>
    /// <param name="powers">The number of powers.</param>
    /// <param name="isAnyOpen">True if texts leave some players open.</param>
    public static FactBase Make(int seed, int claims, int powers, bool isAnyOpen)
    {
        var random = new RandomStrife(seed, powers);
        for (var i = 0; i < claims; i++)
        {
            try
            {
                random.Add(i, isAnyOpen);
            }
            catch (ValidationException)
            {
                // Two players of a claim were one by chance.
            }
        }

        return random._facts.Build();
    }

    private void Add(int number, bool isAnyOpen)
    {
        var passage = _facts.Read(Any(_sources)).At(number + 1);
        if (_random.Next(3) == 0)
        {
            passage = passage.By(Any(_powers));
        }

        if (_random.Next(6) == 0)
        {
            passage = passage.Possibly;
        }

        if (_claims.Count > 0 && _random.Next(12) == 0)
        {
            _claims.Add(passage.Superseding(Any(_claims)).Assert(What(isAnyOpen, depth: 0)));
            return;
        }

        _claims.Add(_random.Next(12) switch
        {
            0 when _claims.Count > 1 => passage.Assert(new Conflict([Any(_claims), _claims[0], _claims[^1]])),
            1 => passage.Plan(What(isAnyOpen, 0), by: Any(_powers)),
            2 => passage.Demand(!What(isAnyOpen, 0), by: Any(_powers)),
            3 => passage.Demand(What(isAnyOpen, 0), by: Any(_powers)),
            4 or 5 or 6 => passage.Deny(What(isAnyOpen, 0)),
            7 => passage.Assert(Link()),
            _ => passage.Assert(What(isAnyOpen, 0)),
        });
    }

    private Relation Link() => _random.Next(3) switch
    {
        0 => new SameAs([Any(_powers), Any(_powers)]),
        1 => new PartOf(Any(_powers), Any(_powers)),
        _ => new Office(Any(_powers), Any(_powers)) { During = Time() },
    };

    private Relation What(bool isAnyOpen, int depth) => _random.Next(depth == 0 ? 12 : 9) switch
    {
        0 => new Ties([Power(isAnyOpen), Power(isAnyOpen)]) { Quality = _random.Next(4) == 0 ? null : Any(Enum.GetValues<Quality>()), During = Time() },
        1 => new Enmity([Power(isAnyOpen), Power(isAnyOpen)]) { During = Time() },
        2 => new Cooperation([Power(isAnyOpen), Power(isAnyOpen)]) { During = Time() },
        3 => new Fight([Power(isAnyOpen), Power(isAnyOpen)]) { Place = _random.Next(2) == 0 ? Any(_areas) : null, On = Time() },
        4 => new Presence(Power(isAnyOpen), Any(_areas)) { During = Time() },
        5 => new Arrival(Power(isAnyOpen), Any(_areas)) { On = Time() },
        6 => new Leave(Power(isAnyOpen), Any(_areas)) { On = Time() },
        7 => new Rule(Power(isAnyOpen), Any(_areas)) { During = Time(), Id = _random.Next(5) == 0 ? new EntityId("the-rule") : (EntityId?)null },
        8 => new Strife.Share(Power(isAnyOpen), Any(_powers), 40 + _random.Next(30)) { During = Time() },
        9 => new Success(What(isAnyOpen, depth + 1)) { On = Time() },
        10 => new Trend(What(isAnyOpen, depth + 1)) { During = Time() },
        _ => new Rule(Power(isAnyOpen), Any(_areas)) { During = Time() },
    };

    private Power Power(bool isAnyOpen) => !isAnyOpen || _random.Next(5) > 0 ? Any(_powers)
        : Strife.Power.Unnamed($"somebody-{_random.Next(3)}", _random.Next(2) == 0 ? Identification.Anonymous : Identification.Unresolved);

    private When? Time() => Any(s_times) is { } text ? When.Parse(text, null) : null;

    private T Any<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];
}
