namespace Dramatis;

/// <content>Parts with the links of their players.</content>
internal sealed partial class SqlReader
{
    /// <summary>The claims of some types, given by the numbers of the store.</summary>
    public static FactSelection OfTypes(IReadOnlyList<long> types) => FactSelection.All.OfTypes([.. types]);

    /// <summary>The rows of claims with some numbers.</summary>
    public async Task<List<StoredClaim>> RowsAsync(IEnumerable<long> keys, CancellationToken cancellationToken)
    {
        var rows = new List<StoredClaim>();
        foreach (var chunk in keys.Distinct().Chunk(PageSize))
        {
            rows.AddRange(await session.ListAsync(
                $"SELECT {StoredClaim.Columns} FROM claim c WHERE {session.Dialect.In("c.key", "@keys")}",
                StoredClaim.Read,
                cancellationToken,
                ("@keys", chunk)).ConfigureAwait(false));
        }

        return rows;
    }

    /// <summary>Some claims with all to which they refer.</summary>
    /// <returns>The fact base, and the numbers of its claims by their places.</returns>
    public async Task<(FactBase Facts, long[] Keys)> NumberedPartAsync(
        IEnumerable<StoredClaim> claims, CancellationToken cancellationToken)
    {
        var rows = Ordered(claims);
        await AddReferredAsync(rows, cancellationToken).ConfigureAwait(false);
        Facts.Forget(MostKept);
        return (await FactsAsync(rows.Values, withAll: false, cancellationToken).ConfigureAwait(false), [.. rows.Keys]);
    }

    /// <summary>Some claims with all to which they refer and the links of their players.</summary>
    /// <returns>The fact base, and the numbers of its claims by their places.</returns>
    public async Task<(FactBase Facts, long[] Keys)> LinkedPartAsync(
        IEnumerable<StoredClaim> claims, SqlLinks links, CancellationToken cancellationToken)
    {
        var rows = Ordered(claims);
        await CompleteAsync(rows, rows.Values, cancellationToken).ConfigureAwait(false);
        Facts.Forget(MostKept);
        var linking = links.ClaimsOf(rows.Values.Select(Facts.Claim));
        linking.ExceptWith(rows.Keys);
        var added = await RowsAsync(linking, cancellationToken).ConfigureAwait(false);
        added.ForEach(row => rows.Add(row.Key, row));
        await CompleteAsync(rows, added, cancellationToken).ConfigureAwait(false);
        return (await FactsAsync(rows.Values, withAll: false, cancellationToken).ConfigureAwait(false), [.. rows.Keys]);
    }

    private static SortedDictionary<long, StoredClaim> Ordered(IEnumerable<StoredClaim> claims)
    {
        var rows = new SortedDictionary<long, StoredClaim>();
        foreach (var row in claims)
        {
            rows.TryAdd(row.Key, row);
        }

        return rows;
    }
}
