using System.Data.Common;
using System.Threading.Channels;

namespace Dramatis;

/// <summary>A store in a database. <c>SqliteFactStore</c> is the embedded one.</summary>
/// <remarks>
/// Calls that write queue, and those that wait together are committed together, each as a whole or not at all. Each call that
/// reads has a connection of its own and sees the store as of its beginning.
/// </remarks>
public abstract partial class SqlFactStore : FactStore
{
    private const int LargestCommit = 256;

    private readonly ClashTypes _types;
    private readonly Channel<Write> _writes = Channel.CreateUnbounded<Write>(new() { SingleReader = true });
    private readonly Task _writing;

    private protected SqlFactStore(FactFormat format, SqlDialect dialect, TimeProvider? time)
        : base(format, time)
    {
        (Dialect, _types) = (dialect, new(format.Types));
        _writing = Task.Run(WriteAllAsync);
    }

    /// <summary>The database.</summary>
    private protected SqlDialect Dialect { get; }

    /// <inheritdoc/>
    public override Task<FactStoreInfo> GetInfoAsync(CancellationToken cancellationToken = default)
    {
        return InSessionAsync(
            async session => new FactStoreInfo(
                await CountAsync(session, "SELECT count(*) FROM claim").ConfigureAwait(false),
                await CountAsync(session, "SELECT count(*) FROM actor").ConfigureAwait(false),
                await CountAsync(session, "SELECT count(*) FROM source").ConfigureAwait(false))
            {
                LastRecordedAt = await session.ValueAsync(
                    "SELECT max(recorded) FROM claim",
                    static row => row.IsDBNull(0) ? default(DateTimeOffset?) : new(row.GetInt64(0), TimeSpan.Zero),
                    cancellationToken).ConfigureAwait(false),
                Bytes = await Dialect.SizeAsync(session, cancellationToken).ConfigureAwait(false),
            },
            cancellationToken);

        Task<long> CountAsync(SqlSession session, string sql) =>
            session.ValueAsync(sql, static row => row.GetInt64(0), cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<FactStoreVersion> GetVersionAsync(CancellationToken cancellationToken = default) =>
        InSessionAsync(session => SqlHeader.VersionAsync(session, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        _writes.Writer.TryComplete();
        await _writing.ConfigureAwait(false);
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens a store: makes the tables of an empty one, and checks the schemas of another. It is closed if it cannot be used.</summary>
    /// <exception cref="FactStoreException">It is no store, or one of other schemas.</exception>
    private protected static async Task<T> PreparedAsync<T>(T store, CancellationToken cancellationToken)
        where T : SqlFactStore
    {
        try
        {
            await store.PrepareAsync(cancellationToken).ConfigureAwait(false);
            return store;
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await Dialect.CheckAsync(cancellationToken).ConfigureAwait(false);
        await InSessionAsync(
            async session =>
            {
                await SqlHeader.PrepareAsync(session, Format.Types, cancellationToken).ConfigureAwait(false);
                await session.CommitAsync(cancellationToken).ConfigureAwait(false);
                return true;
            },
            cancellationToken,
            toWrite: true).ConfigureAwait(false);
    }

    private async Task<T> TryAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (DbException error)
        {
            throw Dialect.Tell(error);
        }
    }

    // docs/decisions.md: One queue of writers
    /// <summary>Queues a call that writes, and ends when it is committed.</summary>
    /// <param name="call">The call. It tells whether it did more than to append single claims.</param>
    /// <param name="cancellationToken">Cancels the call, unless it is being committed.</param>
    private async Task WriteAsync(Func<SqlSession, CancellationToken, Task<bool>> call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var write = new Write(call, new(TaskCreationOptions.RunContinuationsAsynchronously), cancellationToken);
        ObjectDisposedException.ThrowIf(!_writes.Writer.TryWrite(write), this);
        await write.Done.Task.ConfigureAwait(false);
    }

    private async Task WriteAllAsync()
    {
        var together = new List<Write>();
        while (await _writes.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            together.Clear();
            while (together.Count < LargestCommit && _writes.Reader.TryRead(out var write))
            {
                together.Add(write);
            }

            await CommitAsync(together).ConfigureAwait(false);
        }
    }

    /// <summary>Runs some calls in one transaction. A call that fails leaves nothing, and the others stay.</summary>
    private async Task CommitAsync(List<Write> together)
    {
        var (done, isRewrite) = (new List<Write>(together.Count), false);
        try
        {
            var session = await SqlSession.BeginAsync(Dialect, toWrite: true, CancellationToken.None).ConfigureAwait(false);
            await using (session.ConfigureAwait(false))
            {
                foreach (var write in together)
                {
                    if (await TryWriteAsync(session, write).ConfigureAwait(false) is { } rewrites)
                    {
                        done.Add(write);
                        isRewrite |= rewrites;
                    }
                }

                if (done.Count > 0)
                {
                    await SqlHeader.CountAsync(session, isRewrite).ConfigureAwait(false);
                    await session.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                }
            }

            done.ForEach(static write => write.Done.TrySetResult());
        }
#pragma warning disable CA1031 // The callers get the exception, whatever it is.
        catch (Exception failed)
#pragma warning restore CA1031
        {
            var told = failed is DbException error ? Dialect.Tell(error) : failed;
            together.ForEach(write => write.Done.TrySetException(told));
        }
    }

    /// <summary>Runs a call; null if it failed, which it is told.</summary>
    private async Task<bool?> TryWriteAsync(SqlSession session, Write write)
    {
        await session.RunAsync("SAVEPOINT one", CancellationToken.None).ConfigureAwait(false);
        try
        {
            write.CancellationToken.ThrowIfCancellationRequested();
            var isRewrite = await write.Call(session, write.CancellationToken).ConfigureAwait(false);
            await session.RunAsync("RELEASE SAVEPOINT one", CancellationToken.None).ConfigureAwait(false);
            return isRewrite;
        }
        catch (OperationCanceledException cancelled)
        {
            await UndoAsync(session, cancelled).ConfigureAwait(false);
            write.Done.TrySetCanceled(write.CancellationToken);
        }
#pragma warning disable CA1031 // The caller gets the exception, whatever it is.
        catch (Exception refused)
#pragma warning restore CA1031
        {
            await UndoAsync(session, refused).ConfigureAwait(false);
            write.Done.TrySetException(refused is DbException error ? Dialect.Tell(error) : refused);
        }

        return null;
    }

    /// <summary>Undoes one call.</summary>
    /// <exception cref="FactStoreException">The transaction has ended with the call, or the connection was lost.</exception>
    private async Task UndoAsync(SqlSession session, Exception cause)
    {
        try
        {
            await session.RunAsync("ROLLBACK TO SAVEPOINT one", CancellationToken.None).ConfigureAwait(false);
            await session.RunAsync("RELEASE SAVEPOINT one", CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failed) when (failed is DbException or InvalidOperationException)
        {
            throw Dialect.Tell(cause is DbException ? cause : failed);
        }
    }

    private sealed record Write(
        Func<SqlSession, CancellationToken, Task<bool>> Call, TaskCompletionSource Done, CancellationToken CancellationToken);
}
