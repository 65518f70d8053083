using System.Text;

namespace Dramatis;

/// <summary>
/// Compares texts of ASCII, also with the bytes of a file, so that no string has to be made of these.
/// </summary>
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

/// <summary>Spreads bytes over the slots of a table.</summary>
internal static class QuickHash
{
    /// <summary>
    /// A hash that is another in each process, so that no file can be made whose texts all have one hash.
    /// </summary>
    public static int Seeded(ReadOnlySpan<byte> bytes)
    {
        var hash = default(HashCode);
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }
}
