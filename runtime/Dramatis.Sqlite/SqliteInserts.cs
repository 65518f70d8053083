using System.Data.Common;

namespace Dramatis;

/// <summary>Inserts rows of claims and of what they mention.</summary>
internal static class SqliteInserts
{
    // One statement inserts so many mentions, since each statement costs more than its rows.
    private const int Together = 64;

    private const string Claim =
        "INSERT INTO claim(key, id, type, source, flags, starts, ends, recorded, refs, body) VALUES (@key, @id, @type, @source, @flags, @starts, @ends, @recorded, @refs, @body)";

    private static readonly string[] s_names = [.. Enumerable.Range(0, 3 * Together).Select(static i => $"@p{i}")];
    private static readonly string s_mention = Mention(1);
    private static readonly string s_mentions = Mention(Together);

    public static void Insert(SqlSession session, IReadOnlyList<NewClaim> claims, CancellationToken cancellationToken)
    {
        if (claims.Count == 0)
        {
            return;
        }

        var insert = session.Prepared(
            Claim,
            ("@key", null), ("@id", null), ("@type", null), ("@source", null), ("@flags", null), ("@starts", null), ("@ends", null),
            ("@recorded", null), ("@refs", null), ("@body", null));
        foreach (var (row, key, type, source) in claims)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Set(
                insert,
                key,
                ClaimRow.BytesOf(row.Claim.Id),
                type,
                source,
                (long)row.Flags,
                row.Start == long.MinValue ? null : row.Start,
                row.End == long.MaxValue ? null : row.End,
                row.Claim.RecordedAt?.UtcTicks,
                row.References,
                row.Body.ToArray());
            insert.ExecuteNonQuery();
        }

        // In the order of the index, whose pages then are written once each.
        var mentions = claims
            .SelectMany(static claim => claim.Row.Mentions.Select(mention => (mention.Token, claim.Key, (long)mention.Parts)))
            .ToArray();
        Array.Sort(mentions);
        InsertAll(session, mentions, cancellationToken);
    }

    private static void InsertAll(SqlSession session, (long Token, long Key, long Parts)[] mentions, CancellationToken cancellationToken)
    {
        var (done, whole) = (0, mentions.Length - (mentions.Length % Together));
        for (; done < whole; done += Together)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Run(session, s_mentions, mentions.AsSpan(done, Together));
        }

        for (; done < mentions.Length; done++)
        {
            Run(session, s_mention, mentions.AsSpan(done, 1));
        }
    }

    private static void Run(SqlSession session, string sql, ReadOnlySpan<(long Token, long Key, long Parts)> mentions)
    {
        var values = new (string Name, object? Value)[3 * mentions.Length];
        for (var i = 0; i < mentions.Length; i++)
        {
            var (token, key, parts) = mentions[i];
            values[3 * i] = (s_names[3 * i], token);
            values[(3 * i) + 1] = (s_names[(3 * i) + 1], key);
            values[(3 * i) + 2] = (s_names[(3 * i) + 2], parts);
        }

        session.Run(sql, values);
    }

    private static void Set(DbCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }

    private static string Mention(int rows) => "INSERT INTO mention(token, key, parts) VALUES "
        + string.Join(", ", Enumerable.Range(0, rows).Select(static row => $"({s_names[3 * row]}, {s_names[(3 * row) + 1]}, {s_names[(3 * row) + 2]})"));
}
