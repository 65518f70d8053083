using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dramatis;

/// <summary>Ways to values in a line: <c>members.aliases[2]</c>.</summary>
internal static class JsonPath
{
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = 1000 };

    /// <summary>The way to the value that begins at a byte of a line; empty for the line itself.</summary>
    public static string To(ReadOnlySpan<byte> line, int start)
    {
        var steps = new Stack<Step>();
        var reader = new Utf8JsonReader(line, s_options);
        while (reader.Read() && reader.TokenStartIndex < start)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    steps.Push(steps.Pop() with { Name = reader.GetString() });
                    break;
                case JsonTokenType.StartObject:
                    steps.Push(default);
                    break;
                case JsonTokenType.StartArray:
                    steps.Push(new(IsArray: true));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    steps.Pop();
                    Pass(steps);
                    break;
                default:
                    Pass(steps);
                    break;
            }
        }

        return Print(steps.Reverse());
    }

    /// <summary>The way to a member of what another leads to.</summary>
    public static string Join(string outer, string member) =>
        outer.Length == 0 ? member : member.Length == 0 ? outer : $"{outer}.{member}";

    private static void Pass(Stack<Step> steps)
    {
        if (steps.TryPeek(out var step) && step.IsArray)
        {
            steps.Push(steps.Pop() with { Index = step.Index + 1 });
        }
    }

    private static string Print(IEnumerable<Step> steps)
    {
        var path = new StringBuilder();
        foreach (var step in steps)
        {
            if (step.IsArray)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
            }
            else if (step.Name is { } name)
            {
                path.Append(path.Length == 0 ? "" : ".").Append(JsonValue.Clip(name));
            }
        }

        return path.ToString();
    }

    private readonly record struct Step(bool IsArray, string? Name = null, int Index = 0);
}
