namespace Dramatis.Schema.Lowering;

/// <summary>Prints the initializers of descriptors. An empty initializer is left out.</summary>
internal static class Initializers
{
    private const int Short = 40;

    public static string List(IEnumerable<string> names) => $"[{string.Join(", ", names.Select(CSharpText.Literal))}]";

    public static string? Named(string name, IReadOnlyList<string> values) =>
        values.Count == 0 ? null : $"{name} = {List(values)}";

    public static string? Summary(string? words) =>
        string.IsNullOrEmpty(words) ? null : $"Summary = {CSharpText.Literal(words!)}";

    /// <summary>An initializer in braces. A single part is in the line of the call; several parts have a line each.</summary>
    public static string Braces(params string?[] parts)
    {
        var given = parts.OfType<string>().ToList();
        return given.Count switch
        {
            0 => "",
            1 when given[0].Length <= Short => $" {{ {given[0]} }}",
            _ => $"\n    {{\n{string.Concat(given.Select(static part => $"        {part},\n"))}    }}",
        };
    }
}
