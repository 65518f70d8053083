using System.Buffers.Binary;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Dramatis;

/// <summary>Inserts rows of claims and of what they mention, in one session.</summary>
internal sealed class SqliteInserts(DbConnection connection) : IDisposable
{
    private readonly SqliteStatement _claim = new(
        (SqliteConnection)connection,
        "INSERT INTO claim(key, id, type, source, flags, starts, ends, recorded, refs, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");

    private readonly SqliteStatement _mention = new(
        (SqliteConnection)connection, "INSERT INTO mention(token, key, parts) VALUES (?, ?, ?)");

    public void Claims(IReadOnlyList<NewClaim> claims, CancellationToken cancellationToken)
    {
        Span<byte> id = stackalloc byte[16];
        foreach (var (row, key, type, source) in claims)
        {
            cancellationToken.ThrowIfCancellationRequested();
            BinaryPrimitives.WriteUInt128BigEndian(id, row.Claim.Id.Hash);
            _claim.Bind(1, key);
            _claim.Bind(2, id);
            _claim.Bind(3, type);
            _claim.Bind(4, source);
            _claim.Bind(5, (long)row.Flags);
            _claim.Bind(6, row.Start == long.MinValue ? null : row.Start);
            _claim.Bind(7, row.End == long.MaxValue ? null : row.End);
            _claim.Bind(8, row.Claim.RecordedAt?.UtcTicks);
            _claim.Bind(9, row.References);
            _claim.Bind(10, row.Body.Span);
            _claim.Run();
        }
    }

    public void Mentions(IReadOnlyList<NewMention> mentions, CancellationToken cancellationToken)
    {
        foreach (var (token, key, parts) in mentions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _mention.Bind(1, token);
            _mention.Bind(2, key);
            _mention.Bind(3, parts);
            _mention.Run();
        }
    }

    public void Dispose()
    {
        _claim.Dispose();
        _mention.Dispose();
    }
}
