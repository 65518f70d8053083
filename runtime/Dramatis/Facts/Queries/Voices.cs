namespace Dramatis;

/// <summary>
/// The voices of a claim: its source, the authors and the publisher, all speakers, and the principals for whom they act.
/// </summary>
// docs/decisions.md: Corroboration
internal sealed class Voices(FactBase facts, Principals principals)
{
    private readonly Dictionary<EntityId, int> _sources = [];

    public HashSet<int> Of(Claim claim)
    {
        var voices = new HashSet<int>();
        foreach (var one in InferenceOrigins.WithThem(claim, facts))
        {
            voices.UnionWith(OfOne(one));
        }

        return voices;
    }

    private HashSet<int> OfOne(Claim claim)
    {
        var voices = claim.Attribution
            .SelectMany(static step => step.Speakers)
            .Concat(claim.Source.Authors)
            .Concat(claim.Source.Publisher is { } publisher ? [publisher] : [])
            .SelectMany(speaker => principals.Chain(speaker, null))
            .Select(static voice => voice.Number)
            .ToHashSet();
        voices.Add(OfSource(claim.Source.Id));
        return voices;
    }

    // Sources and actors share one space of ids: an outlet can be a source here and a speaker there.
    private int OfSource(EntityId id)
    {
        if (facts.TryGet<Actor>(id, out var actor))
        {
            return principals.Number(actor);
        }

        if (!_sources.TryGetValue(id, out var number))
        {
            _sources.Add(id, number = -1 - _sources.Count);
        }

        return number;
    }
}
