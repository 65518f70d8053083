namespace Dramatis;

/// <content>The claims around one player, and all links.</content>
internal sealed partial class SqlReader
{
    /// <summary>The claims that link players, with all to which they refer.</summary>
    public async Task<FactBase> LinksAsync(ClashTypes types, CancellationToken cancellationToken) => await PartAsync(
        OfTypes(await LinkTypesAsync(types, cancellationToken).ConfigureAwait(false)), cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// The claims that name a player or one that is linked with it, those that are added up with them, and the links of all their
    /// players.
    /// </summary>
    public async Task<FactBase> AroundAsync(long player, ClashTypes types, CancellationToken cancellationToken)
    {
        var linkTypes = (await LinkTypesAsync(types, cancellationToken).ConfigureAwait(false)).ToArray();
        var links = await LinkedAsync([player], linkTypes, cancellationToken).ConfigureAwait(false);
        var rows = Ordered(await NamingRowsAsync(links.Players, null, cancellationToken).ConfigureAwait(false));
        Facts.Forget(int.MaxValue);
        await AddReferredAsync(rows, cancellationToken).ConfigureAwait(false);
        var claims = rows.Values.Select(Facts.Claim).ToList();
        var addedUpBy = claims.SelectMany(static claim => ClashScope.AddedUpBy(claim.What)).Select(static one => PlayerKey.Of(one).Token);
        foreach (var row in await NamingRowsAsync([.. addedUpBy.Distinct()], null, cancellationToken).ConfigureAwait(false))
        {
            rows.TryAdd(row.Key, row);
        }

        await AddReferredAsync(rows, cancellationToken).ConfigureAwait(false);
        var players = rows.Values.SelectMany(row => SqlLinks.Players(Facts.Claim(row))).ToHashSet();
        links = await LinkedAsync(players, linkTypes, cancellationToken).ConfigureAwait(false);
        return await PartAsync(rows.Values.Concat(links.Claims), withAll: false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The players that are linked with some over any number of links, these included, and the claims that link them.</summary>
    private async Task<(long[] Players, List<StoredClaim> Claims)> LinkedAsync(
        HashSet<long> players, long[] linkTypes, CancellationToken cancellationToken)
    {
        var all = new HashSet<long>(players);
        var claims = new Dictionary<long, StoredClaim>();
        var open = players;
        while (open.Count > 0 && linkTypes.Length > 0)
        {
            var next = new HashSet<long>();
            foreach (var row in await NamingRowsAsync([.. open], linkTypes, cancellationToken).ConfigureAwait(false))
            {
                if (claims.TryAdd(row.Key, row))
                {
                    next.UnionWith(SqlLinks.Players(Facts.Claim(row)).Where(all.Add));
                }
            }

            open = next;
        }

        return ([.. all], [.. claims.Values]);
    }

    private async Task<List<StoredClaim>> NamingRowsAsync(long[] players, long[]? types, CancellationToken cancellationToken)
    {
        var rows = new List<StoredClaim>();
        var ofTypes = types is null ? "" : $" AND {session.Dialect.In("c.type", "@types")}";
        foreach (var chunk in players.Chunk(PageSize))
        {
            rows.AddRange(await session.ListAsync(
                $"SELECT {StoredClaim.Columns} FROM claim c WHERE c.key IN (SELECT key FROM mention WHERE {session.Dialect.In("token", "@tokens")} AND (parts & {(int)MentionParts.Names}) <> 0){ofTypes}",
                StoredClaim.Read,
                cancellationToken,
                types is null ? [("@tokens", chunk)] : [("@tokens", chunk), ("@types", types)]).ConfigureAwait(false));
        }

        return rows;
    }

    private async Task<List<long>> LinkTypesAsync(ClashTypes types, CancellationToken cancellationToken) =>
        [.. (await session.ListAsync("SELECT place, name FROM type", static row => (Place: row.GetInt64(0), Name: row.GetString(1)), cancellationToken).ConfigureAwait(false))
            .Where(one => types.Find(one.Name)?.IsLink == true)
            .Select(static one => one.Place)];
}
