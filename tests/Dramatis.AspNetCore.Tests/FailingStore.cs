namespace Dramatis.AspNetCore.Tests;

/// <summary>A store that is empty when the service starts, and fails from then on.</summary>
internal sealed class FailingStore(FactStoreException failure) : FactStore(global::Articles.Encoding.Format, null)
{
    public override Task<FactStoreVersion> GetVersionAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult(default(FactStoreVersion));

    public override Task<FactStoreInfo> GetInfoAsync(CancellationToken cancellationToken = default) => throw failure;

    public override Task ReplaceAsync(IReadOnlyCollection<Actor> actors, CancellationToken cancellationToken = default) => throw failure;

    public override Task ReplaceAsync(Source source, CancellationToken cancellationToken = default) => throw failure;

    public override Task DropAsync(IReadOnlyCollection<ClaimId> claims, CancellationToken cancellationToken = default) => throw failure;

    public override IAsyncEnumerable<Clash> ClashesAsync(IProgress<FactProgress>? progress = null, CancellationToken cancellationToken = default) => throw failure;

    public override Task<Many<Clash>> ClashesOfAsync(EntityId actor, CancellationToken cancellationToken = default) => throw failure;

    public override Task<Many<AgreedStatement>> AgreementsAsync(CancellationToken cancellationToken = default) => throw failure;

    public override Task<Many<Identity>> IdentitiesAsync(Certainty atLeast = Certainty.Certain, CancellationToken cancellationToken = default) => throw failure;

    public override Actor? FindActor(EntityId id) => null;

    public override Source? FindSource(EntityId id) => null;

    public override Claim? FindClaim(ClaimId id) => null;

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private protected override Task AppendAsync(Batch batch, IProgress<FactProgress>? progress, CancellationToken cancellationToken) => throw failure;

    private protected override Task<FactBase> ReadAsync(FactSelection selection, CancellationToken cancellationToken) => Task.FromResult(FactBase.Empty);

    private protected override IAsyncEnumerable<Claim> SelectAsync(FactSelection selection, CancellationToken cancellationToken) => throw failure;
}
