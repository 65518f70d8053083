using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dramatis.Schema.Rendering;

// docs/decisions.md: Bounds of file names
/// <summary>Names generated files, which file systems bound to 255 bytes.</summary>
public static class SourceFileName
{
    private const string Ending = ".g.cs";
    private const int Longest = 128;
    private const int Start = 40;
    private const int End = 70;

    /// <summary>The file name of a source; of a long one the middle is a hash of the whole.</summary>
    /// <param name="hintName">The name with its namespace.</param>
    public static string Of(string hintName) => hintName.Length <= Longest
        ? hintName + Ending
        : $"{hintName.Substring(0, Start)}-{Hash(hintName)}-{hintName.Substring(hintName.Length - End)}{Ending}";

    /// <summary>The beginning of every file name of a namespace.</summary>
    public static string StartOf(string space) => (space + ".").Substring(0, Math.Min(space.Length + 1, Start));

    private static string Hash(string text)
    {
        const int Bytes = 8;
        using var algorithm = SHA256.Create();
        return string.Concat(algorithm.ComputeHash(Encoding.UTF8.GetBytes(text)).Take(Bytes)
            .Select(static part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
