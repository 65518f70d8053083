using System.Text;

namespace Dramatis;

/// <summary>A cache of short texts that were read last, so that a repeated text is one string.</summary>
/// <remarks>
/// A text takes the place of another with the same slot, so that the cache never grows. Safe for several threads.
/// </remarks>
internal sealed class TextCache
{
    public const int Slots = 1 << 12;

    private const int MaxLength = 48;

    private readonly string?[] _texts = new string?[Slots];

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > MaxLength)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        // The slot is read once, since another thread may replace its text at any time.
        ref var slot = ref _texts[(uint)QuickHash.Seeded(utf8) % Slots];
        return Volatile.Read(ref slot) is { } text && Ascii.Equals(utf8, text) ? text : slot = Encoding.UTF8.GetString(utf8);
    }
}
