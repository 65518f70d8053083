using DiffPlex;
using DiffPlex.Renderer;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Output;

namespace Dramatis.Tool.Formatting;

/// <summary>The changes that formatting would make, as a unified diff that <c>patch</c> applies.</summary>
internal static class LayoutDiff
{
    /// <summary>Of longer files all lines are shown as changed: to compare them could take minutes.</summary>
    private const int MostLines = 20_000;

    public static string Of(SchemaText before, string after)
    {
        var lines = new PatchLines();
        var (old, now) = (lines.Chunk(before.Text!), lines.Chunk(after));
        var (from, to) = (Printable.Of(before.Path), $"{Printable.Of(before.Path)} (formatted)");
        return old.Count + now.Count > MostLines
            ? Whole(old, now, from, to)
            : UnidiffRenderer.Instance.Generate(
                Differ.Instance.CreateDiffs(before.Text!, after, ignoreWhiteSpace: false, ignoreCase: false, lines), from, to);
    }

    private static string Whole(IReadOnlyList<string> old, IReadOnlyList<string> now, string from, string to) => string.Concat(
        old.Select(static line => $"-{line}\n")
            .Concat(now.Select(static line => $"+{line}\n"))
            .Prepend(FormattableString.Invariant($"--- {from}\n+++ {to}\n@@ -1,{old.Count} +1,{now.Count} @@\n")));

    /// <summary>
    /// Lines as the format counts them: a line break ends a line, and a missing one at the end is noted.
    /// </summary>
    private sealed class PatchLines : IChunker
    {
        public IReadOnlyList<string> Chunk(string text)
        {
            var lines = text.Split('\n');
            return lines[^1].Length == 0 ? lines[..^1] : [.. lines[..^1], $"{lines[^1]}\n\\ No newline at end of file"];
        }
    }
}
