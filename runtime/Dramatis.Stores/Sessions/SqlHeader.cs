namespace Dramatis;

/// <summary>The table <c>store</c>: the version of the layout, the schemas, and the numbers of changes.</summary>
internal static class SqlHeader
{
    private const string Layout = "layout";
    private const string Changes = "changes";
    private const string Rewrites = "rewrites";
    private const string SchemaPrefix = "schema:";
    private const string Present = "1";
    private const string Upsert = "INSERT INTO store(name, value) VALUES (@name, @value) ON CONFLICT(name) DO UPDATE SET value = excluded.value";

    /// <summary>The numbers of changes.</summary>
    public static async Task<FactStoreVersion> VersionAsync(SqlSession session, CancellationToken cancellationToken)
    {
        var numbers = (await session.ListAsync(
            "SELECT name, value FROM store WHERE name IN (@changes, @rewrites)",
            static row => (Name: row.GetString(0), Number: long.Parse(row.GetString(1), null)),
            cancellationToken,
            ("@changes", Changes),
            ("@rewrites", Rewrites)).ConfigureAwait(false)).ToDictionary(static row => row.Name, static row => row.Number);
        return new(numbers[Changes], numbers[Rewrites]);
    }

    /// <summary>Counts a change.</summary>
    /// <param name="session">The session.</param>
    /// <param name="isRewrite">True if it did more than to append single claims.</param>
    public static async Task CountAsync(SqlSession session, bool isRewrite)
    {
        var version = await VersionAsync(session, CancellationToken.None).ConfigureAwait(false);
        await PutAsync(Changes, version.Changes + 1).ConfigureAwait(false);
        if (isRewrite)
        {
            await PutAsync(Rewrites, version.Rewrites + 1).ConfigureAwait(false);
        }

        Task PutAsync(string name, long number) =>
            session.RunAsync(Upsert, CancellationToken.None, ("@name", name), ("@value", FormattableString.Invariant($"{number}")));
    }

    /// <summary>Makes the tables of an empty store, and checks the schemas of another.</summary>
    /// <exception cref="FactStoreException">The store is of a later version, or of schemas that the format cannot read.</exception>
    public static async Task PrepareAsync(SqlSession session, SchemaTypes types, CancellationToken cancellationToken)
    {
        await session.Dialect.PrepareAsync(session, cancellationToken).ConfigureAwait(false);
        var known = (await session.ListAsync(
            "SELECT name, value FROM store", static row => (row.GetString(0), row.GetString(1)), cancellationToken).ConfigureAwait(false))
            .ToDictionary(static row => row.Item1, static row => row.Item2, StringComparer.Ordinal);
        if (known.TryGetValue(Layout, out var layout) && layout != Present)
        {
            throw new FactStoreException($"The store has the layout {JsonValue.Clip(layout)} of a later version of Dramatis; this one knows layout {Present}.");
        }

        foreach (var (name, version) in known.Where(static one => one.Key.StartsWith(SchemaPrefix, StringComparison.Ordinal)))
        {
            CheckSchema(name[SchemaPrefix.Length..], version, types);
        }

        await PutAsync(Layout, Present).ConfigureAwait(false);
        await PutAsync(Changes, known.GetValueOrDefault(Changes, "0")).ConfigureAwait(false);
        await PutAsync(Rewrites, known.GetValueOrDefault(Rewrites, "0")).ConfigureAwait(false);
        foreach (var (name, schema) in types.Schemas)
        {
            await PutAsync(SchemaPrefix + name, schema.Version ?? "").ConfigureAwait(false);
        }

        Task PutAsync(string name, string value) => known.GetValueOrDefault(name) == value
            ? Task.CompletedTask
            : session.RunAsync(Upsert, cancellationToken, ("@name", name), ("@value", value));
    }

    private static void CheckSchema(string name, string version, SchemaTypes types)
    {
        var written = version.Length == 0 ? null : version;
        if (!types.Schemas.TryGetValue(name, out var schema))
        {
            throw new FactStoreException(
                $"The store has facts of the schema {JsonValue.Clip(name)}, which the format lacks; it knows {string.Join(", ", types.Schemas.Keys)}.");
        }

        if (!SchemaVersion.IsReadable(written, schema.Version, earlierMajor: false))
        {
            throw new FactStoreException(
                $"The store has facts of {name} {JsonValue.Clip(written ?? "without a version")}; the format can read {schema.Version ?? "facts without a version"}"
                + (schema.Version is null ? "." : " and earlier ones of the same major version.")
                + (SchemaVersion.IsReadable(written, schema.Version, earlierMajor: true)
                    ? " Get the facts with the schema of then (dramatis store get), and put them into a new store with --earlier-major."
                    : ""));
        }
    }
}
