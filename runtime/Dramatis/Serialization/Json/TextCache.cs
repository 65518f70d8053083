using System.Text;

namespace Dramatis;

/// <summary>
/// The short texts that were read last, so that what a file repeats is one string. Safe for several threads.
/// </summary>
/// <remarks>A text takes the place of another whose hash is the same, so that there are never more than so many.</remarks>
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

        // Read once: another thread may put its own text there at any time.
        ref var slot = ref _texts[QuickHash.Of(utf8) % Slots];
        return Volatile.Read(ref slot) is { } text && Ascii.Equals(utf8, text) ? text : slot = Encoding.UTF8.GetString(utf8);
    }
}
