using System.Data.Common;
using System.Net.Sockets;
using Npgsql;

namespace Dramatis;

/// <summary>Errors of PostgreSQL as errors of a store. No message has a host, a name of a role, a password or a statement.</summary>
internal static class PostgreSqlErrors
{
    private const string Lost =
        "The connection to the database was lost. The call was kept as a whole or not at all; it can be made again.";

    public static FactStoreException Tell(Exception error)
    {
        var (message, isTransient) = error switch
        {
            PostgresException told => Tell(told.SqlState),
            NpgsqlException { InnerException: TimeoutException } => ("The database does not answer in time.", true),
            NpgsqlException { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound } } =>
                ("The server of the database is not known by its name.", false),
            NpgsqlException { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.AddressNotAvailable } } =>
                ("The server of the database cannot be reached.", true),
            NpgsqlException { IsTransient: true } or NpgsqlException { InnerException: IOException } => (Lost, true),
            NpgsqlException => ("The database cannot be opened with this connection string.", false),
            DbException => ("The database cannot be read or written.", false),
            _ => (Lost, true),
        };
        return new(message, error) { IsTransient = isTransient };
    }

    /// <summary>Tells whether an error says that a connection from the pool no longer leads anywhere.</summary>
    public static bool IsLost(NpgsqlException error) => error is PostgresException told
        ? told.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown
        : error is { InnerException: IOException or SocketException };

    private static (string Message, bool IsTransient) Tell(string state) => state switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            ("The database refuses the role or its password.", false),
        PostgresErrorCodes.InvalidCatalogName => ("The server has no such database.", false),
        PostgresErrorCodes.InvalidSchemaName => ("The search path has no schema that exists and that the role may use.", false),
        PostgresErrorCodes.InsufficientPrivilege =>
            ("The role lacks a right: reading needs SELECT, writing also INSERT, UPDATE and DELETE, making the tables CREATE in the schema.", false),
        PostgresErrorCodes.ReadOnlySqlTransaction => ("The database allows only reading.", false),
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable =>
            ("The store is being written by another process; the call can be made again.", true),
        PostgresErrorCodes.QueryCanceled => ("The database ended a statement that took longer than it allows.", false),
        PostgresErrorCodes.DiskFull => ("The store cannot be written: the disk of the database is full.", false),
        PostgresErrorCodes.OutOfMemory => ("The database lacks memory; the call can be made again.", true),
        PostgresErrorCodes.TooManyConnections => ("The database has no free connection; the call can be made again.", true),
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown => (Lost, true),
        PostgresErrorCodes.CannotConnectNow => ("The database is starting or stopping; the call can be made again.", true),
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn => ("The database has tables that are no store of facts.", false),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => ("The database is damaged.", false),
        _ when state.StartsWith("08", StringComparison.Ordinal) => (Lost, true),
        _ => ($"The store cannot be read or written (PostgreSQL {state}).", false),
    };
}
