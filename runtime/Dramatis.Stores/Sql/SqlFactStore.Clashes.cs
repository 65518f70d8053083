using System.Runtime.CompilerServices;

namespace Dramatis;

/// <content>Clashes, agreements and identities.</content>
public abstract partial class SqlFactStore
{
    /// <inheritdoc/>
    public override async IAsyncEnumerable<Clash> ClashesAsync(
        IProgress<FactProgress>? progress = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var session = await SqlSession.BeginAsync(_dialect, toWrite: false, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var clashes = new StoreClashes(session, Format.Types, _types, progress).FindAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
            await using (clashes.ConfigureAwait(false))
            {
                while (await TryAsync(async () => await clashes.MoveNextAsync().ConfigureAwait(false)).ConfigureAwait(false))
                {
                    yield return clashes.Current;
                }
            }
        }
    }

    /// <inheritdoc/>
    public override Task<Many<Clash>> ClashesOfAsync(EntityId actor, CancellationToken cancellationToken = default) => InSessionAsync<Many<Clash>>(
        async reader =>
        {
            var facts = await reader.AroundAsync(PlayerKey.Actor(actor).Token, _types, cancellationToken).ConfigureAwait(false);
            return facts.TryGet<Actor>(actor, out var known)
                ? [.. facts.Clashes().Of(known).WithCancellation(cancellationToken)]
                : default;
        },
        cancellationToken);

    /// <inheritdoc/>
    public override Task<Many<AgreedStatement>> AgreementsAsync(CancellationToken cancellationToken = default) => InSessionAsync(
        async reader => (await reader.PartAsync(FactSelection.All, cancellationToken).ConfigureAwait(false)).Agreements(), cancellationToken);

    /// <inheritdoc/>
    public override Task<Many<Identity>> IdentitiesAsync(
        Certainty atLeast = Certainty.Certain, CancellationToken cancellationToken = default) => InSessionAsync(
        async reader => (await reader.LinksAsync(_types, cancellationToken).ConfigureAwait(false)).Identities(atLeast), cancellationToken);
}
