using Dramatis.Schema.Syntax.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dramatis.Schema.Formatting;

/// <summary>
/// The content that a layout must not change: the YAML events of a file and its comments. It is read by the YAML
/// library alone, without the code of the formatter, so that a mistake of the formatter cannot hide itself.
/// </summary>
internal static class SchemaMeaning
{
    public static bool IsSame(string before, string after) =>
        Events(before) is { } events && events.SequenceEqual(Events(after) ?? [])
        && Comments(before).SequenceEqual(Comments(after));

    /// <summary>The meaning of a text; null if the text cannot be read.</summary>
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
                    // '' is an empty text, while a missing text is no text at all. Other quotes do not change the
                    // meaning.
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
                comments.Add(comment.Value.Trim(' ', '\t'));
            }
        }

        return comments;
    }
}
