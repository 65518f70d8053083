namespace Dramatis;

/// <summary>Rule 11: a source tells that something is wanted to begin that holds by its own words, or to end that does not.</summary>
/// <remarks>
/// A state does not hold before it begins, and holds before it ends (a precondition of the event). A holder who plans, demands
/// or fears the event takes that for granted, and so does one who wants it not to happen. Two sources speak at two times, so only claims of one
/// source are compared.
/// </remarks>
// docs/decisions.md: Presuppositions
internal sealed class Presuppositions(ComparedClaims claims)
{
    public IEnumerable<PairClash> Clashes()
    {
        var presupposed = claims.MadeOf(IsTurn, static stance => stance.Modality is not (Modality.Actual or Modality.Expected))
            .SelectMany(Presupposed)
            .ToList();
        if (presupposed.Count == 0)
        {
            return [];
        }

        // A claim that says it itself is compared, and no claim that follows from others.
        var sources = presupposed.Select(static one => one.Claim.Source.Id).ToHashSet();
        var types = presupposed.Select(static one => one.Type).Distinct<RelationDescriptor>(ReferenceEqualityComparer.Instance).ToList();
        var told = claims
            .MadeOf(of => types.Exists(type => of.Is(type) || type.Is(of)), static stance => stance.Modality == Modality.Actual)
            .Where(one => sources.Contains(one.Claim.Source.Id));
        return
            from clash in new Opposition(claims.Over([.. presupposed, .. told])).Clashes()
            where clash.Kind == ClashKind.Contradiction
                && clash.First.Origin.Source.Id == clash.Second.Origin.Source.Id
                && IsPresupposed(clash.First) != IsPresupposed(clash.Second)
            select Told(clash);
    }

    private static PairClash Told(PairClash clash)
    {
        var reservations = new Reservations(clash.Reservations);
        reservations.Add("one claim takes it for granted");
        return clash with
        {
            Rule = ContradictionRule.Presupposed,
            Say = static _ => "One claim takes for granted what the other says is not so",
            Reservations = reservations,
        };
    }

    private bool IsTurn(RelationDescriptor type) =>
        Array.Exists(claims.Types(type), static one => one.Initiates.Count + one.Terminates.Count > 0);

    private static bool IsPresupposed(ComparedClaim claim) =>
        claim.Derived?.Steps is [{ How: DerivationKind.Presupposes }];

    private IEnumerable<ComparedClaim> Presupposed(ComparedClaim made)
    {
        var happening = new Claim(made.Claim.What, default, made.Claim.Context);
        foreach (var after in claims.FollowingFrom(happening))
        {
            if (after is { IsInertial: true, IsLikely: false, Steps: [var step], Claim.What: StateRelation state })
            {
                var before = !new Proposition(state with { During = TimeOf(made.Claim) }, after.Claim.Polarity);
                var taken = step with { How = DerivationKind.Presupposes, To = before };
                yield return claims.Follow(new(new(before, default, after.Claim.Context), made.Origin, [taken]), made.Place);
            }
        }
    }

    // A plan for May may be told in June.
    private static When TimeOf(Claim claim) => claim.What is EventRelation { On: not null }
        ? When.Before(claim.What)
        : claim.SaidOn ?? When.AsOf(claim.Source);
}
