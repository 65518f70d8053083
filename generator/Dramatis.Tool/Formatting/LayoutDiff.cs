using DiffPlex.Renderer;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Formatting;

/// <summary>What formatting would change, as a unified diff.</summary>
internal static class LayoutDiff
{
    public static string Of(SchemaText before, string after) =>
        UnidiffRenderer.GenerateUnidiff(before.Text!, after, before.Path, $"{before.Path} (formatted)");
}
