namespace Dramatis;

/// <summary>Writes rows of actors and of their unique values.</summary>
internal static class SqlActors
{
    public static async Task InsertAsync(SqlSession session, Actor actor, byte[] body, CancellationToken cancellationToken)
    {
        await session.RunAsync(
            "INSERT INTO actor(id, type, body) VALUES (@id, @type, @body)",
            cancellationToken,
            ("@id", actor.Id.Value),
            ("@type", actor.Descriptor.Name),
            ("@body", body)).ConfigureAwait(false);
        await AddUniqueAsync(session, actor, cancellationToken).ConfigureAwait(false);
    }

    public static async Task UpdateAsync(SqlSession session, Actor actor, byte[] body, CancellationToken cancellationToken)
    {
        await session.RunAsync(
            "UPDATE actor SET body = @body WHERE id = @id", cancellationToken, ("@id", actor.Id.Value), ("@body", body)).ConfigureAwait(false);
        await session.RunAsync("DELETE FROM unique_value WHERE actor = @id", cancellationToken, ("@id", actor.Id.Value)).ConfigureAwait(false);
        await AddUniqueAsync(session, actor, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reports the unique values of actors that another actor has.</summary>
    public static void CheckUnique(SqlSession session, IEnumerable<Actor> actors, ref ValidationReport report)
    {
        foreach (var actor in actors)
        {
            foreach (var value in UniqueValue.Of(actor))
            {
                var owner = session.List(
                    "SELECT actor FROM unique_value WHERE type = @type AND field = @field AND value = @value",
                    static row => row.GetString(0),
                    ("@type", value.Type),
                    ("@field", value.Field),
                    ("@value", session.Dialect.Indexed(value.Value.ToString()))).FirstOrDefault();
                if (owner is not null && owner != actor.Id.Value)
                {
                    report.Add(
                        ValidationCodes.Unique,
                        $"Actors[{actor.Id}]",
                        $"{actor.Id} and {owner} both have {value}; the value must be unique.");
                }
            }
        }
    }

    private static async Task AddUniqueAsync(SqlSession session, Actor actor, CancellationToken cancellationToken)
    {
        foreach (var value in UniqueValue.Of(actor))
        {
            await session.RunAsync(
                "INSERT INTO unique_value(type, field, value, actor) VALUES (@type, @field, @value, @actor) ON CONFLICT DO NOTHING",
                cancellationToken,
                ("@type", value.Type),
                ("@field", value.Field),
                ("@value", session.Dialect.Indexed(value.Value.ToString())),
                ("@actor", actor.Id.Value)).ConfigureAwait(false);
        }
    }
}
