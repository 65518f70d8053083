using System.Runtime.CompilerServices;

namespace Dramatis;

/// <summary>Reads claims in a session.</summary>
internal sealed partial class SqlReader(SqlSession session, SchemaTypes types)
{
    private const int PageSize = 1024;
    private const int MostKept = 100_000;

    private readonly SqlRows _rows = new(session);

    /// <summary>The claims, actors and sources that were read so far.</summary>
    public RowFacts Facts { get; } = new(types, new SqlRows(session));

    /// <summary>The selected claims with their rows, by pages.</summary>
    public async IAsyncEnumerable<List<(StoredClaim Row, Claim Claim)>> PagesAsync(
        FactSelection selection, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (query, values) = await SqlQuery.OfAsync(session, selection, Facts, cancellationToken).ConfigureAwait(false);
        var left = selection.Most ?? int.MaxValue;
        var after = selection.Before is not { } before ? 0
            : _rows.Claim(before) is { } row ? row.Key
            : long.MaxValue;
        while (left > 0)
        {
            var rows = await session.ListAsync(
                query,
                StoredClaim.Read,
                cancellationToken,
                [.. values, ("@after", after), ("@most", (long)PageSize)]).ConfigureAwait(false);
            if (rows.Count == 0)
            {
                yield break;
            }

            after = rows[^1].Key;
            var page = await AdmittedAsync(rows, selection, cancellationToken).ConfigureAwait(false);
            if (page.Count > left)
            {
                page.RemoveRange(left, page.Count - left);
            }

            left -= page.Count;
            yield return page;
        }
    }

    /// <summary>
    /// Adds the claims to which some claims refer, and those that withdraw one of either, until there are no more.
    /// </summary>
    private Task CompleteAsync(
        SortedDictionary<long, StoredClaim> rows, IEnumerable<StoredClaim> from, CancellationToken cancellationToken) =>
        AddAllAsync(
            rows,
            from,
            async (chunk, known) =>
            [
                .. await ReferredAsync(chunk, known, cancellationToken).ConfigureAwait(false),
                .. await WithdrawingAsync(chunk, cancellationToken).ConfigureAwait(false),
            ]);

    // A claim comes after all to which it refers, so that reading none goes deep.
    private Task AddReferredAsync(SortedDictionary<long, StoredClaim> rows, CancellationToken cancellationToken) =>
        AddAllAsync(rows, rows.Values, (chunk, known) => ReferredAsync(chunk, known, cancellationToken));

    private static async Task AddAllAsync(
        SortedDictionary<long, StoredClaim> rows,
        IEnumerable<StoredClaim> from,
        Func<StoredClaim[], HashSet<ClaimId>, Task<IEnumerable<StoredClaim>>> next)
    {
        var known = rows.Values.Select(static row => row.Id).ToHashSet();
        var open = from.ToList();
        while (open.Count > 0)
        {
            var found = new List<StoredClaim>();
            foreach (var chunk in open.Chunk(PageSize))
            {
                found.AddRange(await next(chunk, known).ConfigureAwait(false));
            }

            open = found.FindAll(row => known.Add(row.Id));
            open.ForEach(row => rows.Add(row.Key, row));
        }
    }

    /// <summary>A fact base of some claims.</summary>
    /// <param name="rows">The claims, in the order of appending, with all to which they refer.</param>
    /// <param name="withAll">True to add the actors and sources that no claim names.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    private async Task<FactBase> FactsAsync(
        IReadOnlyCollection<StoredClaim> rows, bool withAll, CancellationToken cancellationToken)
    {
        if (withAll)
        {
            await AddUnnamedAsync(cancellationToken).ConfigureAwait(false);
        }

        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Facts.Builder.Enter(Facts.Claim(row));
        }

        return Facts.Builder.Build();
    }

    private async Task AddUnnamedAsync(CancellationToken cancellationToken)
    {
        foreach (var (id, body) in await session.ListAsync(
            "SELECT id, body FROM actor ORDER BY place",
            static row => (new EntityId(row.GetString(0)), row.GetFieldValue<byte[]>(1)),
            cancellationToken).ConfigureAwait(false))
        {
            Facts.Builder.Take(Facts.Actor(id, body));
        }

        foreach (var id in await session.ListAsync(
            "SELECT id FROM source ORDER BY place", static row => new EntityId(row.GetString(0)), cancellationToken).ConfigureAwait(false))
        {
            Facts.Source(id);
        }
    }

    private async Task<List<(StoredClaim Row, Claim Claim)>> AdmittedAsync(
        List<StoredClaim> rows, FactSelection selection, CancellationToken cancellationToken)
    {
        var needed = Ordered(rows);
        Facts.Forget(MostKept);
        var withdrawn = selection.IsStanding ? await WithdrawnAsync(rows, cancellationToken).ConfigureAwait(false) : [];
        await AddReferredAsync(needed, cancellationToken).ConfigureAwait(false);
        foreach (var row in needed.Values)
        {
            Facts.Claim(row);
        }

        return
        [
            .. rows.Select(row => (Row: row, Claim: Facts.Claim(row)))
                .Where(one => selection.Admits(one.Claim) && !withdrawn.Contains(one.Row.Id)),
        ];
    }

    private async Task<IEnumerable<StoredClaim>> ReferredAsync(
        StoredClaim[] rows, HashSet<ClaimId> known, CancellationToken cancellationToken)
    {
        var wanted = rows.SelectMany(static row => ClaimRow.IdsIn(row.References)).Where(id => !known.Contains(id)).Distinct().ToList();
        return wanted.Count == 0 ? [] : (await _rows.ClaimsAsync(wanted, cancellationToken).ConfigureAwait(false)).Values;
    }

    private async Task<HashSet<ClaimId>> WithdrawnAsync(IEnumerable<StoredClaim> rows, CancellationToken cancellationToken)
    {
        var all = new HashSet<ClaimId>();
        foreach (var row in await WithdrawingAsync([.. rows], cancellationToken).ConfigureAwait(false))
        {
            var claim = Facts.Claim(row);
            all.UnionWith([.. claim.Supersedes, .. claim.Retracts]);
        }

        return all;
    }

    private Task<List<StoredClaim>> WithdrawingAsync(StoredClaim[] rows, CancellationToken cancellationToken) => session.ListAsync(
        $"SELECT {StoredClaim.Columns} FROM mention m JOIN claim c ON c.key = m.key WHERE {session.Dialect.In("m.token", "@tokens")} AND (m.parts & {(int)MentionParts.Withdraws}) <> 0",
        StoredClaim.Read,
        cancellationToken,
        ("@tokens", Array.ConvertAll(rows, static row => PlayerKey.Claim(row.Id).Token)));
}
