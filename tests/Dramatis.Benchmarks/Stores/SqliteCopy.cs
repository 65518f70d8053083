using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Dramatis.Benchmarks.Stores;

/// <summary>The peer: the rows of one database, inserted into another by prepared statements in one transaction.</summary>
internal static class SqliteCopy
{
    /// <summary>The time to insert all rows into the same tables with the same indexes, in the order of the claims.</summary>
    public static TimeSpan Time(string from, string to)
    {
        using var source = Open(from);
        using var target = Open(to);
        Run(target, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536");
        foreach (var sql in Texts(source, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"))
        {
            Run(target, sql);
        }

        var time = TimeSpan.Zero;
        using var transaction = target.BeginTransaction();
        foreach (var table in Texts(source, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"))
        {
            time += Copy(source, target, transaction, table);
        }

        var start = Stopwatch.GetTimestamp();
        transaction.Commit();
        return time + Stopwatch.GetElapsedTime(start);
    }

    // Reading the rows does not count.
    private static TimeSpan Copy(SqliteConnection source, SqliteConnection target, SqliteTransaction transaction, string table)
    {
        using var select = source.CreateCommand();
        select.CommandText = table == "mention" ? "SELECT * FROM mention ORDER BY key" : $"SELECT * FROM {table}";
        using var rows = select.ExecuteReader();
        using var insert = target.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(0, rows.FieldCount).Select(static i => $"@p{i}"))})";
        for (var i = 0; i < rows.FieldCount; i++)
        {
            insert.Parameters.Add(new($"@p{i}", null));
        }

        var time = TimeSpan.Zero;
        while (rows.Read())
        {
            for (var i = 0; i < rows.FieldCount; i++)
            {
                insert.Parameters[i].Value = rows.GetValue(i);
            }

            var start = Stopwatch.GetTimestamp();
            insert.ExecuteNonQuery();
            time += Stopwatch.GetElapsedTime(start);
        }

        return time;
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static List<string> Texts(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var texts = new List<string>();
        while (rows.Read())
        {
            texts.Add(rows.GetString(0));
        }

        return texts;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
