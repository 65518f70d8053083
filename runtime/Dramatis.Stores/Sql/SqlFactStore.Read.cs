using System.Runtime.CompilerServices;

namespace Dramatis;

/// <content>Reading parts, and looking up ids.</content>
public abstract partial class SqlFactStore
{
    /// <inheritdoc/>
    public override Actor? FindActor(EntityId id) => LookUp(facts => facts.Actor(id));

    /// <inheritdoc/>
    public override Source? FindSource(EntityId id) => LookUp(facts => facts.Source(id));

    /// <inheritdoc/>
    public override Claim? FindClaim(ClaimId id) => LookUp(facts => facts.Claim(id));

    private protected override Task<FactBase> ReadAsync(FactSelection selection, CancellationToken cancellationToken) =>
        WithReaderAsync(reader => reader.PartAsync(selection, cancellationToken), cancellationToken);

    private protected override async IAsyncEnumerable<Claim> SelectAsync(
        FactSelection selection, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in StreamAsync(
            session => new SqlReader(session, Format.Types).PagesAsync(selection, cancellationToken), cancellationToken).ConfigureAwait(false))
        {
            foreach (var (_, claim) in page)
            {
                yield return claim;
            }
        }
    }

    /// <inheritdoc/>
    public override Task SaveAsync(
        string path, IProgress<FactProgress>? progress = null, CancellationToken cancellationToken = default) => InSessionAsync(
        async session =>
        {
            var content = await SqlContent.ReadAsync(session, Format.Types, PartSize, cancellationToken).ConfigureAwait(false);
            await Format.SaveAsync(content, path, progress, cancellationToken).ConfigureAwait(false);
            return true;
        },
        cancellationToken);

    private T? LookUp<T>(Func<RowFacts, T?> find)
        where T : class =>
        WithReaderAsync(reader => Task.FromResult(find(reader.Facts)), CancellationToken.None).GetAwaiter().GetResult();

    private Task<T> WithReaderAsync<T>(Func<SqlReader, Task<T>> read, CancellationToken cancellationToken) =>
        InSessionAsync(session => read(new(session, Format.Types)), cancellationToken);

    private async Task<T> InSessionAsync<T>(
        Func<SqlSession, Task<T>> call, CancellationToken cancellationToken, bool toWrite = false)
    {
        var session = await SqlSession.BeginAsync(Dialect, toWrite, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            return await TryAsync(() => call(session)).ConfigureAwait(false);
        }
    }

    private async IAsyncEnumerable<T> StreamAsync<T>(
        Func<SqlSession, IAsyncEnumerable<T>> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var session = await SqlSession.BeginAsync(Dialect, toWrite: false, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var items = read(session).GetAsyncEnumerator(cancellationToken);
            await using (items.ConfigureAwait(false))
            {
                while (await TryAsync(async () => await items.MoveNextAsync().ConfigureAwait(false)).ConfigureAwait(false))
                {
                    yield return items.Current;
                }
            }
        }
    }
}
