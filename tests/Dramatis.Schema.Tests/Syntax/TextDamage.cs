namespace Dramatis.Schema.Tests.Syntax;

/// <summary>Damages texts where it hurts a reader of YAML.</summary>
internal static class TextDamage
{
    private static readonly string[] s_pieces =
    [
        "{", "}", "[", "]", ":", ": ", ",", "'", "\"", "|", ">", "- ", "? ", "&a ", "*a", "!b ", "#", "\n", "\r\n", "\t",
        "  ",
        "\0", "\uFEFF", "\uD800", "😀", "---\n", "...\n", "%", "@", "`", "\\", "..", "(2..1)", "= ", "actors:\n",
        "\u2028",
    ];

    /// <summary>Cuts, doubles or puts in a piece at a place by chance.</summary>
    public static string Once(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 40), text.Length - at);
        return random.Next(4) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
            2 => text[..at],
            _ => text.Insert(at, s_pieces[random.Next(s_pieces.Length)]),
        };
    }
}
