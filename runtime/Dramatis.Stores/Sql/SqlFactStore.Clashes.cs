using System.Runtime.CompilerServices;

namespace Dramatis;

/// <content>Clashes, agreements and identities.</content>
public abstract partial class SqlFactStore
{
    /// <inheritdoc/>
    public override async IAsyncEnumerable<Clash> ClashesAsync(
        IProgress<FactProgress>? progress = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var clash in StreamAsync(
            session => new StoreClashes(session, Format.Types, _types, progress).FindAsync(cancellationToken), cancellationToken).ConfigureAwait(false))
        {
            yield return clash;
        }
    }

    /// <inheritdoc/>
    public override Task<Many<Clash>> ClashesOfAsync(EntityId actor, CancellationToken cancellationToken = default) => WithReaderAsync<Many<Clash>>(
        async reader =>
        {
            var facts = await reader.AroundAsync(PlayerKey.Actor(actor).Token, _types, cancellationToken).ConfigureAwait(false);
            return facts.TryGet<Actor>(actor, out var known)
                ? [.. facts.Clashes().Of(known).WithCancellation(cancellationToken)]
                : default;
        },
        cancellationToken);

    /// <inheritdoc/>
    public override Task<Many<AgreedStatement>> AgreementsAsync(CancellationToken cancellationToken = default) => WithReaderAsync(
        async reader => (await reader.PartAsync(FactSelection.All, cancellationToken).ConfigureAwait(false)).Agreements(), cancellationToken);

    /// <inheritdoc/>
    public override Task<Many<Identity>> IdentitiesAsync(
        Certainty atLeast = Certainty.Certain, CancellationToken cancellationToken = default) => WithReaderAsync(
        async reader => (await reader.LinksAsync(_types, cancellationToken).ConfigureAwait(false)).Identities(atLeast), cancellationToken);
}
