using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Dramatis;

/// <summary>A player as indexes know it: an actor or happening by its id, a relation by its content, a claim by its id.</summary>
/// <param name="Kind"><c>a</c> for an actor, <c>h</c> for a happening, <c>r</c> for a relation, <c>c</c> for a claim.</param>
/// <param name="Id">The id of an actor or happening.</param>
/// <param name="Hash">The hash of a relation or claim.</param>
internal readonly record struct PlayerKey(char Kind, string? Id, UInt128 Hash)
{
    private const int MostBytes = EntityId.MaxLength + 1;

    /// <summary>
    /// The number of the player in indexes. It is the same in every process and version. Players with one number are perhaps
    /// not one, so the claims that an index gives are looked at.
    /// </summary>
    public long Token => Id is { } id ? OfText(Kind, id) : unchecked((long)(ulong)(Hash >> 64) ^ Kind);

    public static PlayerKey Actor(EntityId id) => new('a', id.Value, default);

    public static PlayerKey Happening(EntityId id) => new('h', id.Value, default);

    public static PlayerKey Claim(ClaimId id) => new('c', null, id.Hash);

    public static PlayerKey Of(IPlayer player)
    {
        ArgumentNullException.ThrowIfNull(player);
        return player switch
        {
            Actor actor => Actor(actor.Id),
            Relation { Id: { } happening } => Happening(happening),
            Relation relation => new('r', null, RelationHash.WithoutIdOf(relation)),
            Claim claim => Claim(claim.Id),
            _ => throw new ArgumentException($"{player.GetType().Name} is no actor, relation or claim.", nameof(player)),
        };
    }

    // Ids are ASCII.
    private static long OfText(char kind, string id)
    {
        Span<byte> text = stackalloc byte[MostBytes];
        text[0] = (byte)kind;
        var length = Encoding.ASCII.GetBytes(id, text[1..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text[..(length + 1)], hash);
        return BinaryPrimitives.ReadInt64BigEndian(hash);
    }
}
