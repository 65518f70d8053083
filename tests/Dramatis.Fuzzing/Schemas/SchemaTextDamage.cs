using System.Text;
using Dramatis.Schema.Tests.Syntax;

namespace Dramatis.Fuzzing.Schemas;

/// <summary>Damages the text of a schema: characters, bytes, tokens, lines, and what else YAML can do.</summary>
internal static class SchemaTextDamage
{
    private static readonly string[] s_features =
    [
        "&a ", "*a", "!t ", "!!str ", "!<x> ", "<<: *a\n", "<<: { a: b }\n", "? ", "? [a]\n: b\n", "--- ", "...\n", "%YAML 1.2\n---\n",
        "%TAG ! tag:x,2024:\n", "|2-\n", ">+\n", "|9\n", "\"\\x41\\u0042\\U0001F600\\ud800\" ", "'it''s' ", "\\\n", "#\n", "# x", "\t",
        "\u0085", "\u2028", "\u2029", "\u00A0", "\uFEFF", "\0", "\u0001", "\u007F", "\uD800", "\uDC00", "\uFFFE", "\uFFFF", "😀", "e\u0301",
        "~", "null", "yes", "0x1F", ".inf", "2024-04-23", "{}", "[]", "''", "\"\"", "[[", "]]", "{{", "}}", ", ,", ": :", "- - -",
    ];

    public static string Few(string text, Random random)
    {
        for (var i = random.Next(1, random.Next(2, 9)); i > 0; i--)
        {
            text = Once(text, random);
        }

        return text;
    }

    private static string Once(string text, Random random) => random.Next(14) switch
    {
        0 => Lines(text, random, static (lines, at, _) => lines.RemoveAt(at)),
        1 => Lines(text, random, static (lines, at, _) => lines.Insert(at, lines[at])),
        2 => Lines(text, random, static (lines, at, chance) => Swap(lines, at, chance.Next(lines.Count))),
        3 => Lines(text, random, static (lines, at, chance) => lines[at] = new string(' ', chance.Next(7)) + lines[at].TrimStart(' ')),
        4 => Lines(text, random, static (lines, at, chance) => lines.Insert(at, chance.Pick(Line(chance)))),
        5 => Bytes(text, random),
        6 => Tokens(text, random),
        7 => text.Insert(random.Next(text.Length + 1), Huge(random)),
        8 => random.Next(3) switch
        {
            0 => text.Replace("\n", "\r\n", StringComparison.Ordinal),
            1 => text.Replace('\n', '\r'),
            _ => "\uFEFF" + text,
        },
        9 or 10 => text.Insert(random.Next(text.Length + 1), random.Pick(s_features)),
        _ => TextDamage.Once(text, random),
    };

    private static string Lines(string text, Random random, Action<List<string>, int, Random> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines, random.Next(lines.Count), random);
        return string.Join('\n', lines);
    }

    /// <summary>Of any schema.</summary>
    private static string[] Line(Random random) => random.Pick(SchemaCorpus.Texts).Split('\n');

    private static string Bytes(string text, Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var i = random.Next(1, 4); i > 0 && bytes.Length > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>A word put in the place of another.</summary>
    private static string Tokens(string text, Random random)
    {
        var (from, to) = (Word(text, random), Word(text, random));
        return text[..from.Start] + text[to.Start..to.End] + text[from.End..];
    }

    private static (int Start, int End) Word(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var (start, end) = (at, at);
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return (start, end);
    }

    private static string Huge(Random random)
    {
        var count = random.Next(1, 1 << random.Next(2, 13));
        return random.Next(6) switch
        {
            0 => new string(random.Pick("aA1 \n\t[{-:?#&*!|>'\"\\(".ToList()), count),
            1 => Nested("[", "]", count),
            2 => Nested("{ a: ", " }", count),
            3 => string.Concat(Enumerable.Range(0, Math.Min(count, 300)).Select(static depth => new string(' ', depth) + "a:\n")),
            4 => string.Concat(Enumerable.Range(0, count).Select(static i => $"  A{i}: {{ is: A{i + 1} }}\n")),
            _ => string.Join(" | ", Enumerable.Range(0, count).Select(static i => $"A{i}")),
        };
    }

    private static string Nested(string open, string close, int count) =>
        string.Concat(Enumerable.Repeat(open, count)) + string.Concat(Enumerable.Repeat(close, count));

    private static void Swap(List<string> lines, int one, int other) => (lines[one], lines[other]) = (lines[other], lines[one]);
}
