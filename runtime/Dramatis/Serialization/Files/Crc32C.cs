using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;

namespace Dramatis;

/// <summary>The checksum CRC-32C (Castagnoli), as RFC 3720 defines it for iSCSI.</summary>
internal static class Crc32C
{
    /// <summary>The checksum of bytes, continued from the checksum of the bytes before them.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes, uint before = 0)
    {
        var crc = ~before;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var b in bytes)
        {
            crc = BitOperations.Crc32C(crc, b);
        }

        return ~crc;
    }

    /// <summary>The checksum as eight hexadecimal digits in lower case.</summary>
    public static string Text(uint sum) => sum.ToString("x8", CultureInfo.InvariantCulture);
}
