namespace Dramatis.AspNetCore;

/// <summary>The facts of a moment, with the answers that take long, each computed once.</summary>
/// <param name="facts">The facts.</param>
/// <param name="takenAt">The moment.</param>
internal sealed class Snapshot(FactBase facts, DateTimeOffset takenAt)
{
    private readonly Lazy<Task<IReadOnlyList<Clash>>> _clashes = Later<IReadOnlyList<Clash>>(() => [.. facts.Clashes()]);
    private readonly Lazy<Task<Many<AgreedStatement>>> _agreements = Later(facts.Agreements);
    private readonly Lazy<Actor[]> _actors = new(() => [.. facts.Actors<Actor>().OrderBy(static actor => actor.Id)]);
    private readonly Lazy<Source[]> _sources = new(() => [.. facts.Sources.OrderBy(static source => source.Id)]);

    public FactBase Facts => facts;

    public DateTimeOffset TakenAt => takenAt;

    /// <summary>All actors, sorted by id.</summary>
    public IReadOnlyList<Actor> Actors => _actors.Value;

    /// <summary>All sources, sorted by id.</summary>
    public IReadOnlyList<Source> Sources => _sources.Value;

    // Requests share a computation: one that is cancelled stops waiting, and leaves the computation to others.
    public Task<IReadOnlyList<Clash>> ClashesAsync(CancellationToken cancellation) => _clashes.Value.WaitAsync(cancellation);

    public Task<Many<AgreedStatement>> AgreementsAsync(CancellationToken cancellation) => _agreements.Value.WaitAsync(cancellation);

    private static Lazy<Task<T>> Later<T>(Func<T> make) => new(() => Task.Run(make));
}
