using System.Runtime.CompilerServices;

namespace Dramatis;

/// <summary>
/// A store in memory, for tests and for facts that fit there. Nothing of it outlives the process.
/// </summary>
/// <remarks>A call that writes takes time by the number of all claims.</remarks>
public sealed class MemoryFactStore : FactStore
{
    private readonly SemaphoreSlim _writing = new(1, 1);
    private volatile Content _content = new(FactBase.Empty, 0);

    /// <summary>Makes an empty store.</summary>
    /// <param name="format">The format, with the schemas of everything that will be in the store.</param>
    /// <param name="time">The clock that tells when a claim is recorded; null for that of the system.</param>
    public MemoryFactStore(FactFormat format, TimeProvider? time = null)
        : base(format, time)
    {
    }

    /// <summary>All that is in the store.</summary>
    public FactBase Facts => _content.Facts;

    /// <inheritdoc/>
    public override Task<FactStoreInfo> GetInfoAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var facts = Facts;
        return Task.FromResult(new FactStoreInfo(facts.ClaimCount, facts.ActorCount, facts.Sources.Count)
        {
            LastRecordedAt = facts.Claims.Max(static claim => claim.Whole.RecordedAt),
        });
    }

    /// <inheritdoc/>
    public override Task<FactStoreVersion> GetVersionAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(new FactStoreVersion(_content.Version, _content.Version));
    }

    /// <inheritdoc/>
    public override Task ReplaceAsync(IReadOnlyCollection<Actor> actors, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(actors);
        return ChangeAsync(builder => builder.Replace([.. actors]), cancellationToken);
    }

    /// <inheritdoc/>
    public override Task ReplaceAsync(Source source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ChangeAsync(builder => builder.Replace(source), cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DropAsync(IReadOnlyCollection<ClaimId> claims, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return ChangeAsync(builder => builder.Drop(claims.ToHashSet()), cancellationToken);
    }

    /// <inheritdoc/>
    public override async IAsyncEnumerable<Clash> ClashesAsync(
        IProgress<FactProgress>? progress = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        var facts = Facts;
        foreach (var clash in facts.Clashes().WithCancellation(cancellationToken))
        {
            yield return clash;
        }

        progress?.Report(new(0, facts.ClaimCount, 0) { TotalClaims = facts.ClaimCount });
    }

    /// <inheritdoc/>
    public override Task<Many<Clash>> ClashesOfAsync(EntityId actor, CancellationToken cancellationToken = default)
    {
        var facts = Facts;
        return Task.FromResult<Many<Clash>>(facts.TryGet<Actor>(actor, out var known)
            ? [.. facts.Clashes().Of(known).WithCancellation(cancellationToken)]
            : default);
    }

    /// <inheritdoc/>
    public override Task<Many<AgreedStatement>> AgreementsAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Facts.Agreements());
    }

    /// <inheritdoc/>
    public override Task<Many<Identity>> IdentitiesAsync(
        Certainty atLeast = Certainty.Certain, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Facts.Identities(atLeast));
    }

    /// <inheritdoc/>
    public override Actor? FindActor(EntityId id) => ((IFactLookup)Facts).FindActor(id);

    /// <inheritdoc/>
    public override Source? FindSource(EntityId id) => ((IFactLookup)Facts).FindSource(id);

    /// <inheritdoc/>
    public override Claim? FindClaim(ClaimId id) => ((IFactLookup)Facts).FindClaim(id);

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        _writing.Dispose();
        return ValueTask.CompletedTask;
    }

    private protected override Task AppendAsync(
        Batch batch, IProgress<FactProgress>? progress, CancellationToken cancellationToken) => ChangeAsync(
        builder =>
        {
            batch.Recorded(Time.GetUtcNow()).AddTo(builder);
            progress?.Report(new(0, batch.Claims.Count, 0) { TotalClaims = batch.Claims.Count });
        },
        cancellationToken);

    private protected override Task<FactBase> ReadAsync(FactSelection selection, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var facts = Facts;
        return Task.FromResult(selection.IsAll ? facts : PartOfFacts.Of(facts, Selected(facts, selection)));
    }

    private protected override async IAsyncEnumerable<Claim> SelectAsync(
        FactSelection selection, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var claim in Selected(Facts, selection))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return claim;
        }
    }

    private static IEnumerable<Claim> Selected(FactBase facts, FactSelection selection)
    {
        var first = selection.Before is not { } before ? 0
            : facts.Index.Places.TryGetValue(before, out var place) ? place + 1
            : facts.ClaimCount;
        return Enumerable.Range(first, facts.ClaimCount - first)
            .Select(facts.At)
            .Where(claim => selection.Admits(claim) && !(selection.IsStanding && facts.IsWithdrawn(claim)))
            .Take(selection.Most ?? int.MaxValue);
    }

    private async Task ChangeAsync(Action<FactBase.Builder> change, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var (facts, version) = _content;
            var builder = facts.ToBuilder();
            change(builder);
            cancellationToken.ThrowIfCancellationRequested();
            _content = new(builder.Build(), version + 1);
        }
        finally
        {
            _writing.Release();
        }
    }

    private sealed record Content(FactBase Facts, long Version);
}
