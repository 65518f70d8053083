using DiffPlex;
using DiffPlex.Renderer;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Output;

namespace Dramatis.Tool.Formatting;

/// <summary>The changes that formatting would make, as a unified diff that <c>patch</c> applies.</summary>
internal static class LayoutDiff
{
    public static string Of(SchemaText before, string after) => UnidiffRenderer.Instance.Generate(
        Differ.Instance.CreateDiffs(before.Text!, after, ignoreWhiteSpace: false, ignoreCase: false, new PatchLines()),
        Printable.Of(before.Path),
        $"{Printable.Of(before.Path)} (formatted)");

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
