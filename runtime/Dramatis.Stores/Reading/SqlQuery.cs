using System.Text;

namespace Dramatis;

/// <summary>The query for the candidates of a selection. No text of a selection is in it: all are parameters.</summary>
internal static class SqlQuery
{
    /// <summary>The query, with the parameters <c>@after</c> and <c>@most</c> left open.</summary>
    public static async Task<(string Sql, (string Name, object? Value)[] Values)> OfAsync(
        SqlSession session, FactSelection selection, RowFacts facts, CancellationToken cancellationToken)
    {
        var dialect = session.Dialect;
        var values = new List<(string Name, object? Value)>();
        var where = new StringBuilder();
        var tokens = Tokens(selection).ToList();
        var from = "claim c";
        for (var i = 0; i < tokens.Count; i++)
        {
            var (token, parts) = tokens[i];
            from = i == 0 ? "mention m0 JOIN claim c ON c.key = m0.key" : $"{from} JOIN mention m{i} ON m{i}.key = c.key";
            where.Append(System.Globalization.CultureInfo.InvariantCulture, $" AND m{i}.token = @token{i} AND (m{i}.parts & {(int)parts}) <> 0");
            values.Add(($"@token{i}", token));
        }

        if (selection.Sources is { } sources)
        {
            var numbers = await session.ListAsync(
                $"SELECT place FROM source WHERE {dialect.In("id", "@ids")}",
                static row => row.GetInt64(0),
                cancellationToken,
                ("@ids", sources.Select(static id => id.Value).ToArray())).ConfigureAwait(false);
            Add(dialect.In("c.source", "@sources"), "@sources", numbers.ToArray());
        }

        if (selection.IsOfType)
        {
            var numbers = await TypesAsync(session, selection, facts, cancellationToken).ConfigureAwait(false);
            Add(dialect.In("c.type", "@types"), "@types", numbers.ToArray());
        }

        if (selection.TypeNumbers is { } known)
        {
            Add(dialect.In("c.type", "@numbers"), "@numbers", known.ToArray());
        }

        if (selection.Ids is { } ids)
        {
            Add(dialect.InIds("c", "@these"), "@these", ids.Select(ClaimRow.BytesOf).ToArray());
        }

        for (var i = 0; i < selection.Times.Length; i++)
        {
            var (start, end) = ClaimRow.Bounds(selection.Times[i]);
            Add($"(c.ends IS NULL OR c.ends >= @start{i})", $"@start{i}", start);
            Add($"(c.starts IS NULL OR c.starts <= @end{i})", $"@end{i}", end);
        }

        if (selection.LeastRecorded is { } least)
        {
            Add("c.recorded >= @least", "@least", least.UtcTicks);
        }

        if (selection.MostRecorded is { } most)
        {
            Add("(c.recorded IS NULL OR c.recorded <= @latest)", "@latest", most.UtcTicks);
        }

        var key = tokens.Count == 0 ? "c.key" : "m0.key";
        return ($"SELECT {StoredClaim.Columns} FROM {from} WHERE {key} > @after{where} ORDER BY {key} LIMIT @most", [.. values]);

        void Add(string condition, string name, object value)
        {
            where.Append(" AND ").Append(condition);
            values.Add((name, value));
        }
    }

    private static IEnumerable<(long Token, MentionParts Parts)> Tokens(FactSelection selection)
    {
        foreach (var player in selection.Players)
        {
            yield return (player.Token, MentionParts.Names);
        }

        if (selection.Subject is { } subject)
        {
            yield return (subject.Token, MentionParts.IsAbout);
        }
    }

    // A type of C# may be a base of many types of schemas, and only a relation tells of which types it is.
    private static async Task<IEnumerable<long>> TypesAsync(
        SqlSession session, FactSelection selection, RowFacts facts, CancellationToken cancellationToken)
    {
        var found = new List<long>();
        foreach (var number in await session.ListAsync(
            "SELECT place FROM type", static row => row.GetInt64(0), cancellationToken).ConfigureAwait(false))
        {
            var examples = await session.ListAsync(
                $"SELECT {StoredClaim.Columns} FROM claim c WHERE c.type = @type LIMIT 1",
                StoredClaim.Read,
                cancellationToken,
                ("@type", number)).ConfigureAwait(false);
            if (examples.Exists(one => selection.IsOfTypes(facts.Claim(one).What)))
            {
                found.Add(number);
            }
        }

        return found;
    }
}
