using System.Data.Common;

namespace Dramatis;

/// <summary>A claim as a table has it.</summary>
/// <param name="Key">The number of the claim in the order of appending.</param>
/// <param name="Id">The id.</param>
/// <param name="Recorded">The ticks of the instant at which it was recorded; null for none.</param>
/// <param name="References">The claims to which it refers.</param>
/// <param name="Body">The JSON by reference.</param>
internal sealed record StoredClaim(long Key, ClaimId Id, long? Recorded, byte[]? References, byte[] Body)
{
    /// <summary>The columns, in the order in which <see cref="Read"/> reads them.</summary>
    public const string Columns = "c.key, c.id, c.recorded, c.refs, c.body";

    public static StoredClaim Read(DbDataReader row) => new(
        row.GetInt64(0),
        ClaimRow.IdOf(row.GetFieldValue<byte[]>(1)),
        row.IsDBNull(2) ? null : row.GetInt64(2),
        row.IsDBNull(3) ? null : row.GetFieldValue<byte[]>(3),
        row.GetFieldValue<byte[]>(4));
}
