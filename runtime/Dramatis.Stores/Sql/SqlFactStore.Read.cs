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
        InSessionAsync(reader => reader.PartAsync(selection, cancellationToken), cancellationToken);

    private protected override async IAsyncEnumerable<Claim> SelectAsync(
        FactSelection selection, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var session = await SqlSession.BeginAsync(_dialect, toWrite: false, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var pages = new SqlReader(session, Format.Types).PagesAsync(selection, cancellationToken).GetAsyncEnumerator(cancellationToken);
            await using (pages.ConfigureAwait(false))
            {
                while (await TryAsync(async () => await pages.MoveNextAsync().ConfigureAwait(false)).ConfigureAwait(false))
                {
                    foreach (var (_, claim) in pages.Current)
                    {
                        yield return claim;
                    }
                }
            }
        }
    }

    private T? LookUp<T>(Func<RowFacts, T?> find)
        where T : class =>
        InSessionAsync(reader => Task.FromResult(find(reader.Facts)), CancellationToken.None).GetAwaiter().GetResult();

    private async Task<T> InSessionAsync<T>(Func<SqlReader, Task<T>> read, CancellationToken cancellationToken)
    {
        var session = await SqlSession.BeginAsync(_dialect, toWrite: false, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            return await TryAsync(() => read(new(session, Format.Types))).ConfigureAwait(false);
        }
    }
}
