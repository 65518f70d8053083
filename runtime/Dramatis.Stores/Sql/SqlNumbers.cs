namespace Dramatis;

/// <summary>The numbers of types or sources, of which each is asked for once.</summary>
/// <param name="session">The session.</param>
/// <param name="table">The table: a constant of this library.</param>
/// <param name="column">The column of the names: a constant of this library.</param>
internal sealed class SqlNumbers(SqlSession session, string table, string column)
{
    private readonly Dictionary<string, long> _known = new(StringComparer.Ordinal);

    public async ValueTask<long> OfAsync(string name, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(name, out var known))
        {
            return known;
        }

        if (table == "type")
        {
            await session.RunAsync("INSERT INTO type(name) VALUES (@name) ON CONFLICT DO NOTHING", cancellationToken, ("@name", name)).ConfigureAwait(false);
        }

        return _known[name] = await session.ValueAsync(
            $"SELECT place FROM {table} WHERE {column} = @name", static row => row.GetInt64(0), cancellationToken, ("@name", name)).ConfigureAwait(false);
    }
}
