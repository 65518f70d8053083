using System.Data.Common;

namespace Dramatis;

/// <summary>The things in which the databases differ.</summary>
internal abstract class SqlDialect
{
    /// <summary>The statements that make the tables of an empty store.</summary>
    public abstract IEnumerable<string> Tables { get; }

    /// <summary>Opens a connection.</summary>
    /// <exception cref="FactStoreException">It cannot be opened.</exception>
    public abstract Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Begins a transaction that sees the store as it is now.</summary>
    public abstract Task<DbTransaction> BeginAsync(DbConnection connection, bool toWrite, CancellationToken cancellationToken);

    /// <summary>A condition: a column has one of the texts or numbers of a parameter, which is a list.</summary>
    public abstract string In(string column, string parameter);

    /// <summary>A condition: a column has one of the ids of claims of a parameter, which is a list.</summary>
    public abstract string InIds(string column, string parameter);

    /// <summary>Gives a parameter a value; a list is one for <see cref="In"/> or <see cref="InIds"/>.</summary>
    public abstract void Bind(DbParameter parameter, object? value);

    /// <summary>The error of a database as one of a store, without a secret.</summary>
    public abstract FactStoreException Tell(DbException error);

    /// <summary>The bytes that the store takes.</summary>
    public abstract Task<long?> SizeAsync(SqlSession session, CancellationToken cancellationToken);

    /// <summary>Inserts rows of claims that the store does not have.</summary>
    public abstract Task InsertAsync(SqlSession session, IReadOnlyList<NewClaim> claims, CancellationToken cancellationToken);
}

/// <summary>A row of a claim with the numbers that the store gives it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Key">The number of the claim, which grows with each one.</param>
/// <param name="Type">The number of its type.</param>
/// <param name="Source">The number of its source.</param>
internal readonly record struct NewClaim(ClaimRow Row, long Key, long Type, long Source);
