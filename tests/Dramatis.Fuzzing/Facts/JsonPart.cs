using System.Text;
using System.Text.Json;

namespace Dramatis.Fuzzing.Facts;

/// <summary>A value in a line of JSON, with its name where it is a member.</summary>
/// <param name="NameStart">Where its name begins, or where it does itself.</param>
internal sealed record JsonPart(string? Name, string Text, int NameStart, int Start, int End)
{
    /// <summary>Every part of a line; none where it is not JSON.</summary>
    public static List<JsonPart> Of(string line)
    {
        var parts = new List<JsonPart>();
        try
        {
            Add(line, parts);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            parts.Clear();
        }

        return parts;
    }

    public string Replace(string line, string value) => line[..Start] + value + line[End..];

    public string Rename(string line, string name) => $"{line[..NameStart]}\"{name}\":{line[Start..]}";

    /// <summary>Without it, and the comma at one side of it.</summary>
    public string Remove(string line)
    {
        var (start, end) = (NameStart, End);
        if (end < line.Length && line[end] == ',')
        {
            end++;
        }
        else if (start > 0 && line[start - 1] == ',')
        {
            start--;
        }

        return line[..start] + line[end..];
    }

    public string Double(string line) => line[..End] + "," + line[NameStart..];

    private static void Add(string line, List<JsonPart> parts)
    {
        // Offsets are of bytes, which are those of characters in Latin-1 only: so the rest is replaced for the search.
        var ascii = Encoding.ASCII.GetBytes([.. line.Select(static unit => unit < 128 ? unit : '?')]);
        var reader = new Utf8JsonReader(ascii, new JsonReaderOptions { MaxDepth = 1000 });
        var (name, nameStart) = ((string?)null, -1);
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    (name, nameStart) = (reader.GetString(), start);
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    continue;
            }

            var inner = reader;
            inner.Skip();
            var end = (int)inner.BytesConsumed;
            parts.Add(new(name, line[start..end], name is null ? start : nameStart, start, end));
            (name, nameStart) = (null, -1);
        }
    }
}
