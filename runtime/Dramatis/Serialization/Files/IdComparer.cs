using System.Text;

namespace Dramatis;

/// <summary>Compares ids, also with the bytes of a file, of which no texts are made then.</summary>
internal sealed class IdComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    public static IdComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public int GetHashCode(string id)
    {
        // Ids are ASCII.
        Span<byte> bytes = stackalloc byte[EntityId.MaxLength];
        return GetHashCode(bytes[..Encoding.ASCII.GetBytes(id, bytes)]);
    }

    public bool Equals(ReadOnlySpan<byte> alternate, string other) => Ascii.Equals(alternate, other);

    public int GetHashCode(ReadOnlySpan<byte> alternate) => QuickHash.Seeded(alternate);

    public string Create(ReadOnlySpan<byte> alternate) => Encoding.ASCII.GetString(alternate);
}
