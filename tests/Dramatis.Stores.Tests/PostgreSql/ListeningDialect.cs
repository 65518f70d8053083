using System.Collections.Concurrent;

namespace Dramatis.Stores.Tests.PostgreSql;

/// <summary>PostgreSQL, with every statement that a store runs.</summary>
internal sealed class ListeningDialect(string connectionString) : PostgreSqlDialect(connectionString, partitions: 1)
{
    public ConcurrentDictionary<string, bool> Statements { get; } = new();

    public override void OnStatement(string sql) => Statements.TryAdd(sql, true);
}
