namespace Dramatis;

/// <summary>Changes rows of claims.</summary>
internal static class SqlClaims
{
    /// <summary>Gives a claim other details. What it mentions can only become more.</summary>
    public static async Task UpdateAsync(SqlSession session, long key, ClaimRow row, CancellationToken cancellationToken)
    {
        await session.RunAsync(
            "UPDATE claim SET body = @body, refs = @refs, recorded = @recorded WHERE key = @key",
            cancellationToken,
            ("@key", key),
            ("@body", row.Body.ToArray()),
            ("@refs", row.References),
            ("@recorded", row.Claim.RecordedAt?.UtcTicks)).ConfigureAwait(false);
        foreach (var (token, parts) in row.Mentions)
        {
            await session.RunAsync(
                "INSERT INTO mention(token, key, parts) VALUES (@token, @key, @parts) ON CONFLICT(token, key) DO UPDATE SET parts = excluded.parts",
                cancellationToken,
                ("@token", token),
                ("@key", key),
                ("@parts", (long)parts)).ConfigureAwait(false);
        }
    }

    /// <summary>Deletes a claim.</summary>
    public static async Task DeleteAsync(SqlSession session, long key, Claim claim, CancellationToken cancellationToken)
    {
        foreach (var (player, _) in MentionWalk.Of(claim))
        {
            await session.RunAsync(
                "DELETE FROM mention WHERE token = @token AND key = @key",
                cancellationToken,
                ("@token", player.Token),
                ("@key", key)).ConfigureAwait(false);
        }

        await session.Dialect.ForgetAsync(session, claim.Id, cancellationToken).ConfigureAwait(false);
        await session.RunAsync("DELETE FROM claim WHERE key = @key", cancellationToken, ("@key", key)).ConfigureAwait(false);
    }
}
