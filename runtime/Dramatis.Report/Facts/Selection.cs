namespace Dramatis.Report;

/// <summary>The claims that pass a filter, and the filter in words.</summary>
internal sealed class Selection
{
    private readonly bool[]? _selected;

    private Selection(bool[]? selected, IReadOnlyList<LabelledText> words) => (_selected, Words) = (selected, words);

    /// <summary>The conditions of the filter; empty without a filter.</summary>
    public IReadOnlyList<LabelledText> Words { get; }

    public bool IsFiltered => _selected is not null;

    /// <exception cref="KeyNotFoundException">
    /// The fact base lacks an actor or a source of the filter. The message names similar ids.
    /// </exception>
    public static Selection Of(FactBase facts, ReportFilter filter)
    {
        IReadOnlyList<Actor> actors = [.. filter.Actors.Select(facts.Get<Actor>)];
        IReadOnlyList<Source> sources = [.. filter.Sources.Select(id => SourceOf(facts, id))];
        if (actors.Count == 0 && sources.Count == 0 && filter.Since is null)
        {
            return new(null, []);
        }

        var naming = actors.Count == 0 ? null : Naming(facts, actors);
        var admitted = Admitted(facts, sources, filter.Since);
        var selected = new bool[facts.ClaimCount];
        for (var place = 0; place < selected.Length; place++)
        {
            selected[place] = naming?[place] is not false && admitted.Contains(facts.At(place).Source.Id);
        }

        return new(selected, [.. WordsOf(actors, sources, filter.Since)]);
    }

    public bool Includes(int place) => _selected is null || _selected[place];

    private static Source SourceOf(FactBase facts, EntityId id) =>
        facts.Sources.FirstOrDefault(source => source.Id == id)
        ?? throw new KeyNotFoundException(
            NearIds.Hint($"The fact base has no source {id}.", id.Value, facts.Sources.Select(static source => source.Id.Value)));

    private static bool[] Naming(FactBase facts, IReadOnlyList<Actor> actors)
    {
        var named = new bool[facts.ClaimCount];
        foreach (var claim in actors.SelectMany(actor => facts.Involving(actor).IncludingWithdrawn()))
        {
            named[facts.PlaceOf(claim.Whole)] = true;
        }

        return named;
    }

    private static HashSet<EntityId> Admitted(FactBase facts, IReadOnlyList<Source> sources, EdtfDate? since) =>
        [.. facts.Sources
            .Where(source => since is not { } date || Newness.IsSince(source, date))
            .Select(static source => source.Id)
            .Where(id => sources.Count == 0 || sources.Any(source => source.Id == id))];

    private static IEnumerable<LabelledText> WordsOf(IReadOnlyList<Actor> actors, IReadOnlyList<Source> sources, EdtfDate? since)
    {
        if (actors.Count > 0)
        {
            yield return new("that name", string.Join(" or ", actors.Select(static actor => $"{actor.Caption} ({actor.Id})")));
        }

        if (sources.Count > 0)
        {
            yield return new("from", string.Join(" or ", sources.Select(static source => $"{source} ({source.Id})")));
        }

        if (since is { } date)
        {
            yield return new("published since", date.ToString());
        }
    }
}
