using Dramatis.Schema.Syntax.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dramatis.Schema.Formatting;

/// <summary>
/// What a layout must not change: the events that YAML is read as, and the comments. Read apart from the formatter, by
/// the library alone, so that no mistake of the one hides in the other.
/// </summary>
internal static class SchemaMeaning
{
    public static bool IsSame(string before, string after) =>
        Events(before) is { } events && events.SequenceEqual(Events(after) ?? [])
        && Comments(before).SequenceEqual(Comments(after));

    /// <summary>Null where the text cannot be read.</summary>
    private static List<(string Kind, string Value)>? Events(string text)
    {
        var events = new List<(string, string)>();
        try
        {
            var parser = new Parser(new Scanner(new StringReader(UnicodeBreaks.Hide(text)), skipComments: true));
            while (parser.MoveNext())
            {
                events.Add(parser.Current switch
                {
                    // '' is a text, and nothing is none; no other quotes change what a text is.
                    Scalar { Style: ScalarStyle.Plain, Value: "" } => ("nothing", ""),
                    Scalar scalar => ("text", scalar.Value),
                    var other => (other!.GetType().Name, ""),
                });
            }
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException)
        {
            return null;
        }

        return events;
    }

    private static List<string> Comments(string text)
    {
        var comments = new List<string>();
        var scanner = new Scanner(new StringReader(UnicodeBreaks.Hide(text)), skipComments: false);
        while (scanner.MoveNext())
        {
            if (scanner.Current is YamlDotNet.Core.Tokens.Comment comment)
            {
                comments.Add(comment.Value.Trim());
            }
        }

        return comments;
    }
}
