namespace Dramatis;

/// <summary>Finds claims that say the same. Without a common speaker or outlet they corroborate each other.</summary>
internal sealed class Corroborator(ComparedClaims claims)
{
    private readonly HolderMatch _holders = new(claims.Kinship);
    private readonly OneHappening _happening = new(claims);

    public IEnumerable<Corroboration> Corroborations()
    {
        var subjects = claims.Facts.Index.Mentions.Subjects;
        var alike = claims.Made.GroupBy(claim => (
            subjects[claim.Place],
            claim.Claim.Modality,
            claim.Claim.ModalPolarity,
            claim.Claim.Polarity,
            claim.Claim.Condition));
        return
            from same in alike
            let voices = same.ToDictionary(static claim => claim.Place, claim => Voices(claim.Claim))
            from pair in ClaimGroups.Pairs(same, static claim => claim.Place)
            where !voices[pair.First.Place].Overlaps(voices[pair.Second.Place]) && Agree(pair.First, pair.Second)
            orderby pair.First.Place, pair.Second.Place
            select new Corroboration(pair.First.Claim, pair.Second.Claim);
    }

    // Sources and actors share one space of ids: an outlet can be a source here and a speaker there.
    // docs/decisions.md: Corroboration
    private HashSet<EntityId> Voices(Claim claim) =>
        [.. InferenceOrigins.WithThem(claim, claims.Facts).SelectMany(OwnVoices)];

    private static HashSet<EntityId> OwnVoices(Claim claim)
    {
        var voices = claim.Attribution
            .SelectMany(static step => step.Speakers)
            .Concat(claim.Source.Authors)
            .Select(static speaker => speaker.Id)
            .Append(claim.Source.Id)
            .ToHashSet();
        if (claim.Source.Publisher is { } publisher)
        {
            voices.Add(publisher.Id);
        }

        return voices;
    }

    private bool Agree(ComparedClaim first, ComparedClaim second) =>
        IsOneHolders(first.Claim, second.Claim)
        && _happening.Difference(first, second, new()).Member is null;

    private bool IsOneHolders(Claim first, Claim second) =>
        first.Modality is Modality.Actual or Modality.Expected
        || (first.EffectiveHolders.Count == 0 && second.EffectiveHolders.Count == 0)
        || _holders.HaveCommon(first, second) == Truth.Yes;
}
