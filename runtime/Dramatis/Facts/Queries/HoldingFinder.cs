using System.Globalization;

namespace Dramatis;

/// <summary>Finds the states of a type that hold at a time: told, begun, and not ended.</summary>
/// <remarks>
/// Claims of one state are gathered by a hash of its content. Denials and endings are joined with the states that they cover,
/// so the work grows with the claims and with what they have to do with each other.
/// </remarks>
// docs/decisions.md: States by inertia
internal sealed class HoldingFinder<T>
    where T : class, IStateRelation
{
    private readonly When _moment;
    private readonly ComparedClaims _claims;
    private readonly MemberMatch _match;
    private readonly IdentityGroups _ones;

    public HoldingFinder(FactBase facts, When moment)
    {
        (_moment, _claims) = (moment, new(facts, ClashScope.All(facts)));
        _match = new(_claims.Kinship);
        _ones = new(facts, _claims.Kinship.Node, Certainty.Probable);
    }

    /// <summary>The claims for and against one state.</summary>
    private sealed class Case
    {
        public List<Evidence> For { get; } = [];

        public List<Evidence> Against { get; } = [];
    }

    public IEnumerable<Holding<T>> Find()
    {
        var cases = new OrderedDictionary<string, Case>(StringComparer.Ordinal);
        var denials = new List<ComparedClaim>();
        foreach (var claim in _claims.All.Where(static claim => IsOutright(claim.Claim)))
        {
            if (claim.Claim.Polarity == Polarity.Denied)
            {
                denials.Add(claim);
            }
            else if (claim.Claim.What is T)
            {
                var key = Key(claim);
                if (!cases.TryGetValue(key, out var known))
                {
                    cases.Add(key, known = new());
                }

                known.For.Add(new(claim, _moment, IsFirm(claim)));
            }
        }

        AddDenials(cases.Values, denials);
        return cases.Values.Select(Judge).OfType<Holding<T>>();
    }

    private static bool IsOutright(Claim claim) => claim is
    {
        Modality: Modality.Actual,
        ModalPolarity: Polarity.Affirmed,
        Certainty: Certainty.Certain or Certainty.Probable,
        Condition: null,
        Recurrence: Recurrence.Once,
        IsDoubted: false,
    };

    private static bool IsFirm(ComparedClaim claim) =>
        claim is { IsLikely: false, Claim: { Certainty: Certainty.Certain, Doubts.Count: 0 } };

    private static Many<Claim> Origins(IEnumerable<Evidence> evidence) =>
        [.. evidence.OrderBy(static one => one.Claim.Place).Select(static one => one.Claim.Origin).Distinct()];

    /// <summary>The claims that no surely later claim of the other side replaces.</summary>
    private static List<Evidence> Standing(List<Evidence> evidence, List<Evidence> others)
    {
        var later = new LatestTimes();
        foreach (var other in others.Where(static other => other is { IsSure: true, Time: not null }))
        {
            later.Add(other.Time!);
        }

        return evidence.FindAll(one => one.Counts != Truth.No && !(one.Time is { } time && later.AnyAfter(time)));
    }

    // The claims of a case are alike but for their times, so the first stands for all.
    private void AddDenials(IEnumerable<Case> cases, List<ComparedClaim> denials)
    {
        var byFirst = cases.ToDictionary(static one => one.For[0].Claim);
        foreach (var (state, denial) in CoverJoin.Pairs(_claims.Kinship, _ => byFirst.Keys, denials))
        {
            var reservations = new Reservations();
            if (denial.Claim.Context.IsAsNarrowIn(state.Claim.Context) && _match.Covers(denial, state, reservations))
            {
                byFirst[state].Against.Add(new(denial, _moment, IsFirm(denial) && reservations.AreNone));
            }
        }
    }

    private Holding<T>? Judge(Case one)
    {
        var standing = Standing(one.For, one.Against);
        if (standing.Count == 0)
        {
            return null;
        }

        var against = Standing(one.Against, one.For);
        var isSure = against.Count == 0 && standing.Exists(static claim => claim is { IsDirect: true, IsSure: true });
        var shown = standing.Find(static claim => claim.Claim.Derived is null) ?? standing[0];
        return new(
            (T)(object)shown.Claim.Claim.What,
            isSure ? Truth.Yes : Truth.Maybe,
            Origins(standing),
            Origins(against),
            [.. standing.Concat(against).SelectMany(static claim => claim.Claim.Derived?.Steps ?? default).Distinct()]);
    }

    /// <summary>The content of a state without its time, with one number for all players that are one.</summary>
    private string Key(ComparedClaim claim)
    {
        var context = claim.Claim.Context;
        var parts = claim.Members.Select(member =>
                $"{member.Name}:{string.Join(',', member.Players.Select(player => Number(player.Node)).Distinct().Order())}"
                + string.Concat(member.Fields.Select(static field => Measured($"{field}")).Order(StringComparer.Ordinal)))
            .Concat(context.Qualifiers.Order(StringComparer.Ordinal).Select(Measured))
            .Concat(context.QualifiedParts.Select(static words => Measured($"{words}")).Order(StringComparer.Ordinal));
        return string.Join(';', parts.Prepend(claim.Type.Name));
    }

    private int Number(int node) => _ones.Representative(node);

    // The length keeps two texts from running together.
    private static string Measured(string text) => string.Create(CultureInfo.InvariantCulture, $"+{text.Length} {text}");
}
