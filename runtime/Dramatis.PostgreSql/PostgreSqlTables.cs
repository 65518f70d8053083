using System.Globalization;

namespace Dramatis;

// docs/decisions.md: Tables of PostgreSQL
/// <summary>The tables of a store in PostgreSQL.</summary>
internal static class PostgreSqlTables
{
    /// <summary>The names of the tables.</summary>
    public static readonly string[] Names = ["store", "type", "actor", "source", "unique_value", "claim", "claim_id", "mention"];

    /// <summary>The statements that make them.</summary>
    /// <param name="partitions">The number of partitions of the tables that are distributed; 1 for none.</param>
    public static IEnumerable<string> Make(int partitions) =>
    [
        "CREATE TABLE store(name text PRIMARY KEY, value text NOT NULL)",
        "CREATE TABLE type(place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE)",
        "CREATE TABLE actor(place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text NOT NULL UNIQUE, type text NOT NULL, body bytea NOT NULL)",
        "CREATE TABLE source(place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text NOT NULL UNIQUE, refs bytea, body bytea NOT NULL)",
        "CREATE TABLE unique_value(type text NOT NULL, field text NOT NULL, value text NOT NULL, actor text NOT NULL, PRIMARY KEY (type, field, value))",
        "CREATE INDEX unique_value_actor ON unique_value(actor)",
        .. Distributed("claim", "id bytea NOT NULL, type bigint NOT NULL, source bigint NOT NULL, flags bigint NOT NULL, starts bigint, ends bigint, recorded bigint, refs bytea, body bytea NOT NULL, PRIMARY KEY (key)", "key", partitions),
        "CREATE INDEX claim_type ON claim(type, flags, key)",
        "CREATE INDEX claim_source ON claim(source, key)",
        .. Distributed("claim_id", "id bytea NOT NULL, PRIMARY KEY (id)", "id", partitions),
        .. Distributed("mention", "token bigint NOT NULL, parts bigint NOT NULL, PRIMARY KEY (token, key)", "key", partitions),
    ];

    private static IEnumerable<string> Distributed(string table, string columns, string by, int partitions)
    {
        var made = $"CREATE TABLE {table}(key bigint NOT NULL, {columns})";
        if (partitions == 1)
        {
            return [made];
        }

        return Enumerable.Range(0, partitions)
            .Select(part => string.Create(
                CultureInfo.InvariantCulture,
                $"CREATE TABLE {table}_{part} PARTITION OF {table} FOR VALUES WITH (MODULUS {partitions}, REMAINDER {part})"))
            .Prepend($"{made} PARTITION BY HASH ({by})");
    }
}
