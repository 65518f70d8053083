using Dramatis.Schema.Common;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes the initializers of descriptors. An empty part is left out.</summary>
internal static class Initializers
{
    public static string List(IEnumerable<string> names) => $"[{string.Join(", ", names.Select(CSharpText.Literal))}]";

    public static string? Summary(string? words) => string.IsNullOrEmpty(words) ? null : CSharpText.Literal(words!);

    public static string? Names(IReadOnlyList<string> values) => values.Count == 0 ? null : List(values);

    /// <summary>An initializer on one line; nothing if no part has a value.</summary>
    public static string Options(params (string Property, string? Value)[] options)
    {
        var given = options.Where(static option => option.Value is not null).Select(static option => $"{option.Property} = {option.Value}");
        var joined = string.Join(", ", given);
        return joined.Length == 0 ? "" : $" {{ {joined} }}";
    }

    /// <summary>The parts that have a value.</summary>
    public static EquatableArray<InitializerModel> Of(params (string Property, string? Value)[] parts) => parts
        .Where(static part => part.Value is not null)
        .Select(static part => new InitializerModel(part.Property, part.Value))
        .ToEquatable();
}
