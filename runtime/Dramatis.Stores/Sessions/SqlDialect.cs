using System.Data.Common;

namespace Dramatis;

/// <summary>The things in which the databases differ.</summary>
internal abstract class SqlDialect
{
    /// <summary>The statements that make the tables of an empty store.</summary>
    public abstract IEnumerable<string> Tables { get; }

    /// <summary>Checks what is at the address of the store, before anything is done in a transaction.</summary>
    /// <exception cref="FactStoreException">It is no store, and not empty.</exception>
    public virtual Task CheckAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Opens a connection.</summary>
    /// <exception cref="FactStoreException">It cannot be opened.</exception>
    public abstract Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Begins a transaction that sees the store as it is now.</summary>
    public abstract Task<DbTransaction> BeginAsync(DbConnection connection, bool toWrite, CancellationToken cancellationToken);

    /// <summary>A condition: a column has one of the texts or numbers of a parameter, which is a list.</summary>
    public abstract string In(string column, string parameter);

    /// <summary>A condition: a claim has one of the ids of a parameter, which is a list.</summary>
    /// <param name="claim">The name of the table of claims in the statement.</param>
    /// <param name="parameter">The name of the parameter.</param>
    public abstract string InIds(string claim, string parameter);

    /// <summary>A condition: a claim has the id of a parameter.</summary>
    /// <param name="claim">The name of the table of claims in the statement.</param>
    /// <param name="parameter">The name of the parameter.</param>
    public abstract string IsId(string claim, string parameter);

    /// <summary>Gives a parameter a value; a list is one for <see cref="In"/> or <see cref="InIds"/>.</summary>
    public abstract void Bind(DbParameter parameter, object? value);

    /// <summary>A text as an index has it, which may take no text of any length.</summary>
    public virtual string Indexed(string text) => text;

    /// <summary>Hears each statement before it runs for the first time in a session, so that tests can read them all.</summary>
    public virtual void OnStatement(string sql)
    {
    }

    /// <summary>Makes the tables of an empty store.</summary>
    /// <exception cref="FactStoreException">The database has tables that are no store.</exception>
    public virtual async Task PrepareAsync(SqlSession session, CancellationToken cancellationToken)
    {
        foreach (var statement in Tables)
        {
            await session.RunAsync(statement, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The error of a database as one of a store, without a secret.</summary>
    public abstract FactStoreException Tell(Exception error);

    /// <summary>The bytes that the store takes.</summary>
    public abstract Task<long?> SizeAsync(SqlSession session, CancellationToken cancellationToken);

    /// <summary>Inserts rows of claims that the store does not have.</summary>
    public abstract Task InsertAsync(SqlSession session, IReadOnlyList<NewClaim> claims, CancellationToken cancellationToken);

    /// <summary>Inserts what claims that the store did not have mention.</summary>
    /// <param name="session">The session.</param>
    /// <param name="mentions">The mentions in the order of the index, whose pages then are written once each.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task InsertAsync(SqlSession session, IReadOnlyList<NewMention> mentions, CancellationToken cancellationToken);

    /// <summary>Deletes what the store keeps of the id of a claim beside its row.</summary>
    public virtual Task ForgetAsync(SqlSession session, ClaimId id, CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>A row of a claim with the numbers that the store gives it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Key">The number of the claim, which grows with each one.</param>
/// <param name="Type">The number of its type.</param>
/// <param name="Source">The number of its source.</param>
internal readonly record struct NewClaim(ClaimRow Row, long Key, long Type, long Source);

/// <summary>A player that a claim mentions.</summary>
/// <param name="Token">The number of the player.</param>
/// <param name="Key">The number of the claim.</param>
/// <param name="Parts">The <see cref="MentionParts"/> in which it does.</param>
internal readonly record struct NewMention(long Token, long Key, long Parts) : IComparable<NewMention>
{
    public int CompareTo(NewMention other) => Token == other.Token ? Key.CompareTo(other.Key) : Token.CompareTo(other.Token);
}
