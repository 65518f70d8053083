namespace Dramatis.Tool.Describing;

/// <summary>The types of some schemas.</summary>
/// <param name="Next">The commands to go on with.</param>
internal sealed record SchemaOverview(IReadOnlyList<SchemaOverview.Schema> Schemas, IReadOnlyList<string> Next)
{
    /// <summary>A schema with its types, by kind and name.</summary>
    internal sealed record Schema(
        string Namespace,
        string? Version,
        string? Summary,
        IReadOnlyList<string> Imports,
        IReadOnlyList<TypeLine> Types);

    /// <summary>A type in a line.</summary>
    /// <param name="Kind"><c>type</c>, <c>enum</c>, <c>actor</c>, <c>role</c> or <c>relation</c>.</param>
    internal sealed record TypeLine(string Name, string Kind, string? Summary);
}
