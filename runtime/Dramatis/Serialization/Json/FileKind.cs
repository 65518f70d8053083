namespace Dramatis;

/// <summary>Recognizes files that are not UTF-8 text by their first bytes.</summary>
internal static class FileKind
{
    /// <summary>
    /// Says in a predicate, such as "is in UTF-16; save it as UTF-8.", why a file is not text in UTF-8; null if its
    /// beginning does not show it.
    /// </summary>
    public static string? WhyNoText(ReadOnlySpan<byte> start) =>
        Encoding(start) is { } encoding ? $"is in {encoding}; save it as UTF-8."
        : Packing(start) is { } packing ? $"is compressed ({packing}); unpack it first."
        : null;

    // Schemas and fact files begin with a character of ASCII.
    private static string? Encoding(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, not 0, 0, ..] or [0xFE, 0xFF, 0, not 0, ..] => "UTF-16",
        [not 0, 0, 0, 0, ..] or [0, 0, 0, not 0, ..] => "UTF-32",
        [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..] => "UTF-16",
        _ => null,
    };

    private static string? Packing(ReadOnlySpan<byte> start) => start switch
    {
        [0x1F, 0x8B, ..] => "gzip",
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => "zip",
        [(byte)'B', (byte)'Z', (byte)'h', ..] => "bzip2",
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..] => "xz",
        [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => "7z",
        [0x28, 0xB5, 0x2F, 0xFD, ..] => "zstd",
        _ => null,
    };
}
