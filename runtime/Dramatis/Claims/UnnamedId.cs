using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dramatis;

/// <summary>The id of somebody unnamed, made of the source and the words of the text.</summary>
// docs/decisions.md: Somebody unnamed
internal static class UnnamedId
{
    private const int MaxPrefix = 60;
    private const int MaxLocal = 100;
    private const int HashBytes = 8;

    private static readonly SearchValues<char> s_kept =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ");

    /// <summary>
    /// The id: <c>article-1:a-French-minister</c>. A part of a hash follows if the readable part does not tell everything.
    /// </summary>
    /// <param name="source">The id of the source.</param>
    /// <param name="words">The words, with single blanks.</param>
    /// <param name="which">The number among those with the same words, from 1.</param>
    public static EntityId Of(EntityId source, string words, int which)
    {
        var prefix = Readable(source.Value.ToLowerInvariant(), MaxPrefix);
        prefix = char.IsAsciiLetter(prefix[0]) ? prefix : "s-" + prefix;
        var local = Readable(words, MaxLocal);
        var isWhole = prefix == source.Value && local.Length == words.Length && !words.AsSpan().ContainsAnyExcept(s_kept);
        var hash = isWhole ? "" : "~" + Hash($"{source}\n{words}");
        var number = which == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $".{which}");
        return new($"{prefix}:{local}{hash}{number}");
    }

    // Runs of other characters become one hyphen, and an id begins with a letter or a digit.
    private static string Readable(string text, int length)
    {
        var readable = new StringBuilder(length);
        foreach (var character in text)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                readable.Append(character);
            }
            else if (readable.Length > 0 && readable[^1] != '-')
            {
                readable.Append('-');
            }
        }

        var whole = readable.ToString().TrimEnd('-');
        return whole.Length == 0 ? "x" : whole.Length <= length ? whole : whole[..length].TrimEnd('-');
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, HashBytes));
}
