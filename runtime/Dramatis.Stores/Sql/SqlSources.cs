namespace Dramatis;

/// <summary>Writes rows of sources.</summary>
internal static class SqlSources
{
    public static Task InsertAsync(SqlSession session, Source source, byte[] body, CancellationToken cancellationToken) =>
        WriteAsync(session, "INSERT INTO source(id, refs, body) VALUES (@id, @refs, @body)", source, body, cancellationToken);

    public static Task UpdateAsync(SqlSession session, Source source, byte[] body, CancellationToken cancellationToken) =>
        WriteAsync(session, "UPDATE source SET refs = @refs, body = @body WHERE id = @id", source, body, cancellationToken);

    private static Task WriteAsync(
        SqlSession session, string sql, Source source, byte[] body, CancellationToken cancellationToken)
    {
        var references = MentionWalk.ClaimsIn(source).SelectMany(ClaimRow.BytesOf).ToArray();
        return session.RunAsync(
            sql,
            cancellationToken,
            ("@id", source.Id.Value),
            ("@refs", references.Length == 0 ? null : references),
            ("@body", body));
    }
}
