using System.Globalization;
using System.Text;

namespace Dramatis.Benchmarks.Generation;

/// <summary>Schemas of any size: actors and events in turn, each with eight fields of eight kinds.</summary>
internal static class BenchSchema
{
    public const string Namespace = "Registry";

    /// <summary>The part of a type's text that an edit replaces.</summary>
    public const string Editable = "code: { type: Code?, summary: Under which number it is filed. }";

    private const string Fields = $$"""
                  name: { type: text, length: 1..200, summary: The name to show. }
                  {{Editable}}
                  level: { type: Level = junior, summary: How high it stands. }
                  size: { type: integer?, range: 0..1000000, summary: How many belong to it. }
                  turnover: { type: decimal?, range: 0.., summary: What it turns over a year. }
                  since: { type: date?, summary: From when on. }
                  site: { type: uri?, schemes: [https], summary: Where it can be read about. }
                  tags: { type: text*, length: 1..40, summary: What it is filed under. }

            """;

    /// <summary>The files of a schema of <paramref name="types"/> types, of which each holds as many.</summary>
    public static IReadOnlyList<BenchText> Files(int types, int files) =>
        [.. Enumerable.Range(0, files).Select(file => File(file, types * file / files, types * (file + 1) / files))];

    public static string Actor(int number) => string.Create(CultureInfo.InvariantCulture, $"Company{number:0000}");

    public static string Relation(int number) => string.Create(CultureInfo.InvariantCulture, $"Contract{number:0000}");

    private static BenchText File(int number, int first, int end)
    {
        var text = new StringBuilder($"dramatis: 1\nnamespace: {Namespace}\nversion: 1.0.0\nsummary: Who deals with whom.\n\n");
        if (number == 0)
        {
            text.Append(Shared);
        }

        text.Append("actors:\n");
        for (var type = first; type < end; type += 2)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Actor(type)}:\n    summary: A firm of kind {type}.\n    fields:\n{Fields}");
        }

        text.Append(end - first > 1 ? "\nrelations:\n" : "");
        for (var type = first + 1; type < end; type += 2)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                  {{Relation(type)}}:
                    summary: A contract of kind {{type}}.
                    aspect: event
                    caption: '{buyer} buys from {sellers}'
                    roles:
                      buyer: { player: {{Actor(type - 1)}}, summary: Who pays. }
                      sellers: { player: {{Actor(type - 1)}}(1..3), summary: Who delivers. }
                    fields:
                {{Fields}}
                """);
        }

        return new(string.Create(CultureInfo.InvariantCulture, $"registry{number:00}.dramatis.yaml"), text.ToString());
    }

    private const string Shared = """
        types:
          Code:
            is: text
            pattern: '[A-Z]{2}[0-9]{4}'
            summary: A file number.

        enums:
          Level:
            junior: At the start.
            senior: With experience.
            chief: At the top.


        """;
}
