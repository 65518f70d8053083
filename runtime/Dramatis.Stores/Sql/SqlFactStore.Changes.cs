namespace Dramatis;

/// <content>Replacing and dropping.</content>
public abstract partial class SqlFactStore
{
    /// <inheritdoc/>
    public override Task ReplaceAsync(IReadOnlyCollection<Actor> actors, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(actors);
        return WriteAsync(
            async (session, stop) =>
            {
                var facts = await NamingAsync(session, actors.Select(static actor => PlayerKey.Actor(actor.Id)), stop).ConfigureAwait(false);
                var (builder, rows) = (facts.ToBuilder(), new SqlRows(session));
                var reader = new RowFacts(Format.Types, rows);
                foreach (var known in actors.Select(actor => reader.Actor(actor.Id)).OfType<Actor>().Where(known => !builder.Has(known.Id)))
                {
                    builder.Take(known);
                }

                builder.Replace([.. actors]);
                var report = default(ValidationReport);
                SqlActors.CheckUnique(session, actors, ref report);
                report.ThrowIfInvalid("Replacement of actors");
                foreach (var actor in actors)
                {
                    await SqlActors.UpdateAsync(session, actor, SqlRows.BodyOf(Format, actor), stop).ConfigureAwait(false);
                }

                return true;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public override Task ReplaceAsync(Source source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return WriteAsync(
            async (session, stop) =>
            {
                var reader = new SqlReader(session, Format.Types);
                var facts = await reader.PartAsync(FactSelection.All.From(source), stop).ConfigureAwait(false);
                var builder = facts.ToBuilder();
                if (reader.Facts.Source(source.Id) is { } known)
                {
                    builder.Know(known);
                }

                var kept = builder.Replace(source).Source;
                await SqlSources.UpdateAsync(session, kept, SqlRows.BodyOf(Format, kept), stop).ConfigureAwait(false);
                return true;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DropAsync(IReadOnlyCollection<ClaimId> claims, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return WriteAsync(
            async (session, stop) =>
            {
                var ids = claims.ToHashSet();
                var keys = ids.Select(PlayerKey.Claim).ToList();
                var facts = await NamingAsync(session, keys, stop).ConfigureAwait(false);
                var reader = new SqlReader(session, Format.Types);
                var known = await reader.PartAsync(FactSelection.All.These(ids), stop).ConfigureAwait(false);
                var builder = FactBase.Merge(facts, known).ToBuilder();
                foreach (var source in await reader.SourcesNamingAsync(ids, stop).ConfigureAwait(false))
                {
                    builder.Know(source);
                }

                builder.Drop(ids);
                var rows = await new SqlRows(session).ClaimsAsync(ids, stop).ConfigureAwait(false);
                foreach (var row in rows.Values)
                {
                    await SqlClaims.DeleteAsync(session, row.Key, known.Get(row.Id), stop).ConfigureAwait(false);
                }

                return true;
            },
            cancellationToken);
    }

    /// <summary>The claims that mention some players in any way, with all to which they refer.</summary>
    private Task<FactBase> NamingAsync(SqlSession session, IEnumerable<PlayerKey> players, CancellationToken cancellationToken) =>
        new SqlReader(session, Format.Types).NamingAsync([.. players.Select(static player => player.Token)], cancellationToken);
}
