namespace Dramatis;

/// <content>Parts as fact bases.</content>
internal sealed partial class SqlReader
{
    /// <summary>A part with all to which it refers.</summary>
    public async Task<FactBase> PartAsync(FactSelection selection, CancellationToken cancellationToken)
    {
        var rows = new List<StoredClaim>();
        await foreach (var page in PagesAsync(selection, cancellationToken).ConfigureAwait(false))
        {
            rows.AddRange(page.Select(static one => one.Row));
        }

        return await PartAsync(rows, withAll: selection.IsAll, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The claims that mention one of some players in any way, with all to which they refer.</summary>
    public async Task<FactBase> NamingAsync(long[] tokens, CancellationToken cancellationToken)
    {
        var rows = await session.ListAsync(
            $"SELECT {StoredClaim.Columns} FROM claim c WHERE c.key IN (SELECT key FROM mention WHERE {session.Dialect.In("token", "@tokens")})",
            StoredClaim.Read,
            cancellationToken,
            ("@tokens", tokens)).ConfigureAwait(false);
        return await PartAsync(rows, withAll: false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The sources of which the date refers to one of some claims.</summary>
    public async Task<IEnumerable<Source>> SourcesNamingAsync(HashSet<ClaimId> claims, CancellationToken cancellationToken)
    {
        var sources = await session.ListAsync(
            "SELECT id, refs FROM source WHERE refs IS NOT NULL",
            static row => (Id: new EntityId(row.GetString(0)), References: row.GetFieldValue<byte[]>(1)),
            cancellationToken).ConfigureAwait(false);
        return sources.Where(one => ClaimRow.IdsIn(one.References).Any(claims.Contains)).Select(one => Facts.Source(one.Id)!);
    }

    /// <summary>Some claims with all to which they refer, and the claims that withdraw one of these.</summary>
    public async Task<FactBase> PartAsync(IEnumerable<StoredClaim> claims, bool withAll, CancellationToken cancellationToken)
    {
        var rows = Ordered(claims);
        await CompleteAsync(rows, rows.Values, cancellationToken).ConfigureAwait(false);
        Facts.Forget(mostKept: int.MaxValue);
        return await FactsAsync(rows.Values, withAll, cancellationToken).ConfigureAwait(false);
    }
}
