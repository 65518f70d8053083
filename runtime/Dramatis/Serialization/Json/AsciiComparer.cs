using System.Text;

namespace Dramatis;

/// <summary>Compares ASCII texts, also with the bytes of a file, so that the bytes need not become a string.</summary>
internal sealed class AsciiComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    /// <summary>The longest text.</summary>
    public const int MaxLength = 256;

    public static AsciiComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public int GetHashCode(string text)
    {
        Span<byte> bytes = stackalloc byte[MaxLength];
        return GetHashCode(bytes[..Encoding.ASCII.GetBytes(text, bytes)]);
    }

    public bool Equals(ReadOnlySpan<byte> alternate, string other) => Ascii.Equals(alternate, other);

    public int GetHashCode(ReadOnlySpan<byte> alternate) => QuickHash.Seeded(alternate);

    public string Create(ReadOnlySpan<byte> alternate) => Encoding.ASCII.GetString(alternate);
}

/// <summary>Computes a hash of bytes for a table.</summary>
internal static class QuickHash
{
    /// <summary>
    /// A hash with a seed that differs in each process, so that nobody can prepare a file whose texts all have the same
    /// hash.
    /// </summary>
    public static int Seeded(ReadOnlySpan<byte> bytes)
    {
        var hash = default(HashCode);
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }
}
