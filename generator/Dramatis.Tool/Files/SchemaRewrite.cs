using System.Text;

namespace Dramatis.Tool.Files;

/// <summary>Replaces the text of a file and keeps its mode and its byte order mark.</summary>
internal static class SchemaRewrite
{
    /// <exception cref="ToolException">The file cannot be written; it holds its old text.</exception>
    public static void Write(string path, string text) => FileErrors.Told(path, () =>
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: StartsWithMark(path));
        AtomicFile.Write(path, stream =>
        {
            using var writer = new StreamWriter(stream, encoding, leaveOpen: true);
            writer.Write(text);
        });
    });

    private static bool StartsWithMark(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> start = stackalloc byte[3];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length
            && start.SequenceEqual("\uFEFF"u8);
    }
}
