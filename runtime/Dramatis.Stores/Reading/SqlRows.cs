using System.Buffers;

namespace Dramatis;

/// <summary>Finds rows by their ids.</summary>
internal sealed class SqlRows(SqlSession session) : IRowLookup
{
    /// <summary>The JSON of an actor, or of a source, as its row has it.</summary>
    public static byte[] BodyOf(FactFormat format, object value)
    {
        var body = new ArrayBufferWriter<byte>(256);
        if (value is Source source)
        {
            format.WriteJson(body, source);
        }
        else
        {
            format.WriteJson(body, (Actor)value);
        }

        return body.WrittenSpan.ToArray();
    }

    public byte[]? Actor(EntityId id) => session.List(
        "SELECT body FROM actor WHERE id = @id", static row => row.GetFieldValue<byte[]>(0), ("@id", id.Value)).FirstOrDefault();

    public byte[]? Source(EntityId id) => session.List(
        "SELECT body FROM source WHERE id = @id", static row => row.GetFieldValue<byte[]>(0), ("@id", id.Value)).FirstOrDefault();

    public StoredClaim? Claim(ClaimId id) => session.List(
        $"SELECT {StoredClaim.Columns} FROM claim c WHERE {session.Dialect.IsId("c", "@id")}", StoredClaim.Read, ("@id", ClaimRow.BytesOf(id))).FirstOrDefault();

    public async Task<Dictionary<EntityId, byte[]>> ActorsAsync(IReadOnlyCollection<EntityId> ids, CancellationToken cancellationToken) =>
        (await session.ListAsync(
            $"SELECT id, body FROM actor WHERE {session.Dialect.In("id", "@ids")}",
            static row => (Id: new EntityId(row.GetString(0)), Body: row.GetFieldValue<byte[]>(1)),
            cancellationToken,
            ("@ids", ids.Select(static id => id.Value).ToArray())).ConfigureAwait(false)).ToDictionary(static row => row.Id, static row => row.Body);

    public async Task<Dictionary<ClaimId, StoredClaim>> ClaimsAsync(IReadOnlyCollection<ClaimId> ids, CancellationToken cancellationToken) =>
        (await session.ListAsync(
            $"SELECT {StoredClaim.Columns} FROM claim c WHERE {session.Dialect.InIds("c", "@ids")}",
            StoredClaim.Read,
            cancellationToken,
            ("@ids", ids.Select(ClaimRow.BytesOf).ToArray())).ConfigureAwait(false)).ToDictionary(static row => row.Id);
}
