using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>Spreads bytes over the slots of a cache or table.</summary>
internal static class QuickHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>For tables: another in each process, so that no file can be made whose texts all have one hash.</summary>
    public static int Seeded(ReadOnlySpan<byte> bytes)
    {
        var hash = default(HashCode);
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }

    /// <summary>For caches, where a clash costs nothing but a miss.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length;
        while (bytes.Length >= sizeof(ulong))
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(bytes)) * Multiplier;
            hash ^= hash >> 29;
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var b in bytes)
        {
            hash = (hash ^ b) * Multiplier;
        }

        return (uint)(hash >> 32);
    }
}
