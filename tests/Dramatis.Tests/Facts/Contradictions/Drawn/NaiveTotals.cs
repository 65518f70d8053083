namespace Dramatis.Tests.Facts.Contradictions.Drawn;

/// <summary>Sums of shares by what the rule says: those that must be told, and those that may be.</summary>
internal sealed class NaiveTotals(RelationDescriptor[] types, FactBase facts)
{
    private const decimal Most = 100;

    /// <summary>Tells whether the claims of a clash are for one company, may hold together, and add up to too much.</summary>
    public bool IsTooMuch(Clash clash)
    {
        var claims = clash.Against.Append(clash.Claim).Select(facts.PlaceOf).Select(facts.At).ToList();
        var variants = claims.ConvertAll(claim => NaiveDerivation.Of(claim, 0).FindAll(one => one.IsActual && Share(one) > 0 && IsBounded(one)));
        return claims.Count > 1
            && claims.DistinctBy(static claim => claim.Id).Count() == claims.Count
            && variants.TrueForAll(static all => all.Count > 0)
            && variants.Sum(static all => all.Max(Share)) > Most
            && (!clash.IsCertain || variants.TrueForAll(all => all.Exists(one => variants.TrueForAll(
                others => others.Exists(other => NaiveOrder.AreTogether(one.Claim.What, other.Claim.What) == Truth.Yes)))));
    }

    /// <summary>
    /// The claims that are too much for sure: certain and of one year, of different owners, in a base where nobody is linked with
    /// anybody and nothing follows from anything.
    /// </summary>
    public IEnumerable<List<Claim>> Sure() =>
        facts.Claims.Any(static claim => claim.Whole.What is PartOf or SameAs or ActsFor || claim.Whole.Certainty != Certainty.Certain)
        || types.Any(static type => type.Implies.Count + type.Initiates.Count + type.Terminates.Count > 0)
            ? []
            : from claim in facts.Claims.Select(static claim => claim.Whole)
              let state = claim.What as DrawnState
              where state is { Members: { P.Identification: Identification.Identified, Q: not null, Share: not null } }
                  && claim is { Modality: Modality.Actual, Polarity: Polarity.Affirmed, ModalPolarity: Polarity.Affirmed }
                  && $"{state.During}" == "2024"
                  && state.Type.Total is not null
              group claim by (claim.What.Descriptor.Name, Members(claim).Q!.Id) into held
              where held.GroupBy(static claim => Members(claim).P!.Id).Sum(static own => own.Max(static claim => Members(claim).Share!.Value)) > Most
              select held.ToList();

    /// <summary>Tells whether a clash is about the same shares.</summary>
    public static bool IsAbout(Clash clash, List<Claim> held) =>
        Members(clash.Claim).Q?.Id == Members(held[0]).Q!.Id;

    private static DrawnMembers Members(Claim claim) => claim.What is DrawnState state ? state.Members : ((DrawnEvent)claim.What).Members;

    private static decimal Share(NaiveVariant one) => one.Claim.What switch
    {
        DrawnState state => state.Members.Share ?? 0,
        DrawnEvent happens => happens.Members.Share ?? 0,
        _ => 0,
    };

    private static bool IsBounded(NaiveVariant one) => NaiveVariant.Types(one.Type).Any(static type => type.Total is not null);
}
