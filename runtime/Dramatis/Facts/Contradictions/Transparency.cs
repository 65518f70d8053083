namespace Dramatis;

/// <summary>
/// Rule 9: two claims judge alike matters that exclude each other: the growth of an isolation, and the growth of ties.
/// </summary>
/// <remarks>
/// The matters themselves are not claimed. So they are compared among themselves, and a clash of two is one of the wholes if
/// these are alike for the rest. Judgements of two holders are a disagreement. Ties that grow may be good ones, so a value that
/// a matter leaves unsaid is reserved.
/// </remarks>
// docs/decisions.md: Transparent positions
internal sealed class Transparency(ComparedClaims claims)
{
    private readonly MemberMatch _match = new(claims.Kinship);

    public IEnumerable<PairClash> Clashes()
    {
        var wholes = new Dictionary<ComparedClaim, ComparedClaim>(ReferenceEqualityComparer.Instance);
        foreach (var whole in claims.Those(type => claims.TransparentIn(type) is not null, static stance => stance.IsActual))
        {
            foreach (var matter in Matters(whole))
            {
                wholes.Add(matter, whole);
            }
        }

        if (wholes.Count == 0)
        {
            return [];
        }

        // Of two wholes with several matters, or with two that clash in several ways, the first clash is told.
        var told = new PairSet();
        var matters = claims.Over(wholes.Keys);
        return
            from clash in new Opposition(matters).Clashes()
                .Concat(new Exclusions(matters, isUnsaidOpen: true).Clashes())
                .Concat(new Opposites(matters).Clashes())
            where clash.Kind is ClashKind.Contradiction or ClashKind.Tension
            let whole = Judge(wholes[clash.First], wholes[clash.Second], clash)
            where whole is not null && told.Add(whole.Value.Places)
            select whole.Value;
    }

    private IEnumerable<ComparedClaim> Matters(ComparedClaim whole)
    {
        if (claims.TransparentIn(whole.Type) is not { } position)
        {
            yield break;
        }

        foreach (var (player, _) in whole[position].Players)
        {
            if (player is Relation relation)
            {
                var claim = new Claim(relation, default, whole.Claim.Context);
                yield return claims.Follow(new(claim, whole.Origin, whole.Derived?.Steps ?? default), whole.Place);
            }
        }
    }

    private PairClash? Judge(ComparedClaim first, ComparedClaim second, PairClash matters)
    {
        if (first.IsLikely || second.IsLikely || (!first.Type.Is(second.Type) && !second.Type.Is(first.Type)))
        {
            return null;
        }

        var reservations = new Reservations(matters.Reservations);
        var position = claims.TransparentIn(first.Type)!;
        string? differing = null;
        foreach (var name in first.Members.Concat(second.Members).Select(static member => member.Name).Distinct())
        {
            if (name == position || name == ComparedClaim.Happening || _match.AreEqual(first[name], second[name], reservations))
            {
                continue;
            }

            if (differing is not null || _match.Differ(first[name], second[name]) != Truth.Yes || first[name].Players.Count == 0)
            {
                return null;
            }

            differing = name;
        }

        var meet = claims.Times.AreTogether(first, second);
        if (meet == Truth.No)
        {
            return null;
        }

        reservations.AddTimes(meet, first, second);
        reservations.AddUnless(differing is null || matters.Kind == ClashKind.Contradiction, "the two matters only go badly together");
        var names = first.Members.Concat(second.Members).Select(static member => member.Name);
        reservations.Weigh(first, second, names);
        return new(
            ContradictionRule.Transparent,
            first,
            second,
            static clash => (string)clash.Detail!,
            reservations)
        {
            Detail = differing is null ? $"They judge alike what goes badly together. {matters.Words}" : $"By {first[differing]} and {second[differing]} they judge alike what goes badly together. {matters.Words}",
            Types = matters.Types,
            Kind = differing is null ? ClashKind.Tension : ClashKind.Disagreement,
        };
    }
}
