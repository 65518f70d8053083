using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Dramatis.AspNetCore;

/// <summary>Opens the store when the service starts, and keeps the snapshot of it new.</summary>
internal sealed class Snapshots(
    StoreOpening opening, IOptions<DramatisOptions> options, TimeProvider time, FactMetrics metrics, ILogger<Snapshots> log)
    : BackgroundService, IFactBaseAccessor
{
    private const int PausesPerSnapshot = 4;

    private static readonly EntityId s_anybody = "anybody";

    private static readonly TimeSpan s_pauseAfterFailure = TimeSpan.FromSeconds(1);

    // Many signals are one.
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private volatile Snapshot? _newest;
    private FactStoreMirror? _mirror;

    /// <inheritdoc/>
    public FactBase Current => Newest.Facts;

    /// <summary>The newest snapshot.</summary>
    public Snapshot Newest => _newest ?? throw new InvalidOperationException("The service of facts has not started.");

    /// <summary>Tells that something was written.</summary>
    public void Signal() => _changes.Writer.TryWrite(true);

    /// <inheritdoc/>
    public async Task<FactBase> RefreshAsync(CancellationToken cancellationToken = default)
    {
        var store = await opening.OpenAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        await _refreshing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var began = time.GetUtcNow();
            _mirror ??= new(store);
            var facts = await _mirror.RefreshAsync(cancellationToken).ConfigureAwait(false);
            if (_newest is not { } known || known.Facts != facts)
            {
                // Requests with claims look up actors and sources first. They find the indexes made.
                _ = (((IFactLookup)facts).FindActor(s_anybody), ((IFactLookup)facts).FindSource(s_anybody));
                _newest = new(facts, began);
                log.SnapshotMade(facts.ClaimCount, (time.GetUtcNow() - began).TotalMilliseconds);
            }

            return facts;
        }
        finally
        {
            _refreshing.Release();
        }
    }

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await RefreshAsync(cancellationToken).ConfigureAwait(false);
        metrics.Watch(() => (time.GetUtcNow() - Newest.TakenAt).TotalSeconds);
        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    public override void Dispose()
    {
        _refreshing.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var last = TimeSpan.Zero;
        while (await _changes.Reader.WaitToReadAsync(stoppingToken).ConfigureAwait(false))
        {
            // A pause as long as four snapshots leaves most of the machine to requests, however large the store is.
            var pause = last * PausesPerSnapshot;
            await Task.Delay(pause > options.Value.SnapshotDelay ? pause : options.Value.SnapshotDelay, time, stoppingToken).ConfigureAwait(false);

            // The signal is taken before the store is read, so that a later write signals anew.
            _changes.Reader.TryRead(out _);
            var began = time.GetTimestamp();
            try
            {
                await RefreshAsync(stoppingToken).ConfigureAwait(false);
                last = time.GetElapsedTime(began);
            }
            catch (FactStoreException failed)
            {
                log.SnapshotFailed(failed);
                Signal();
                await Task.Delay(s_pauseAfterFailure, time, stoppingToken).ConfigureAwait(false);
            }
        }
    }
}
