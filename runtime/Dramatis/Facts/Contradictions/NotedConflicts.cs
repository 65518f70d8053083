namespace Dramatis;

/// <summary>Rule 6: conflicts that the encoder noted, since no rule can see them.</summary>
// docs/decisions.md: Noted conflicts
internal sealed class NotedConflicts(ComparedClaims claims)
{
    private const string Encoder = "encoder";

    public IEnumerable<PairClash> Clashes()
    {
        var notes = claims.MadeOf(static type => type.Is(Conflict.TypeDescriptor), static stance => stance.IsActual).Where(IsNote).ToList();
        if (notes.Count == 0)
        {
            yield break;
        }

        var told = new PairSet();
        foreach (var note in notes.OrderByDescending(IsPlain))
        {
            var noted = ((Conflict)note.Claim.What).Claims.Select(static claim => claim.Id).Distinct().ToList();
            var compared = noted.Select(claims.Find).OfType<ComparedClaim>().OrderBy(static claim => claim.Place).ToList();
            if (compared.Count < noted.Count)
            {
                continue;
            }

            foreach (var (first, second) in ClaimGroups.Pairs(compared, static claim => claim.Place)
                .Where(pair => claims.MayClash(pair.First, pair.Second) && told.Add((pair.First.Place, pair.Second.Place))))
            {
                yield return ClashOf(note.Claim, noted.Count, first, second);
            }
        }
    }

    private static bool IsNote(ComparedClaim claim) =>
        claim.Claim.What is Conflict && claim.Claim.Source.Id == Encoder;

    // Of several notes on two claims the surest is told.
    private static bool IsPlain(ComparedClaim note) =>
        note.Claim is { Certainty: not Certainty.Possible, Condition: null, What: Conflict { Claims.Count: 2 } };

    // Two of three claims can be true, even if all three cannot.
    private static PairClash ClashOf(Claim note, int count, ComparedClaim first, ComparedClaim second)
    {
        var reservations = new Reservations();
        reservations.AddUnless(count == 2, "only if the others that the note names are true");
        reservations.AddUnless(note.Certainty != Certainty.Possible, "the note says so only as possible");
        reservations.AddUnless(note.Condition is null, $"only if {note.Condition}");
        var parts = first.Members.Concat(second.Members).Select(static member => member.Name);
        reservations.Weigh(first, second, parts);
        return new(
            ContradictionRule.Noted,
            first,
            second,
            static _ => "The encoder notes that they cannot both be true",
            reservations);
    }
}
