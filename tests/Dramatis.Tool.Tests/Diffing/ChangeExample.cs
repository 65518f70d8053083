using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Tests.Diffing;

/// <summary>Two states of a schema between which one kind of change lies.</summary>
/// <param name="Rule">The kind of change.</param>
/// <param name="Old">The files as they were, by their texts.</param>
/// <param name="New">The files as they are.</param>
public sealed record ChangeExample(string Rule, IReadOnlyList<string> Old, IReadOnlyList<string> New)
{
    public static IReadOnlyList<SchemaText> Files(IReadOnlyList<string> texts) =>
        [.. texts.Select(static (text, i) => new SchemaText($"{(char)('a' + i)}.dramatis.yaml", text))];

    public override string ToString() => Rule;
}
