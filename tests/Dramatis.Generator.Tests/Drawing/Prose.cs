namespace Dramatis.Generator.Tests.Drawing;

/// <summary>Texts for people, each of which means something to C#, XML, templates or YAML.</summary>
internal static class Prose
{
    private static readonly string[] s_texts =
    [
        "Plain words.", "A */ <b> & \"\"\" text.", "{{ 1 + 1 }} and {{{ }}}", "<see cref=\"Nothing\"/> ]]>", "It's \"quoted\" and \\ back",
        "Ünïcödé 👩‍🚀 \u202Eقمر\u202C", "two\nlines of it", "// no comment\n/// <summary>", "#line 1 \"x\"", "{0} {name} %s $(x) ${y}",
        "a\u2028b\u0085c\u2029d", "&amp; &#0; &unknown;", "key: value # no comment", "@\"verbatim\" $\"\"\"{{raw}}\"\"\"", "\t tab", "\u0001\u007F",
        "- item", "? [a, b]", "class", "''", "#nullable disable\n#pragma warning disable", "</summary><remarks>", "\uFFFD\uFFFE",
    ];

    public static string Text(Draw draw) => draw.Pick(s_texts);

    /// <summary>Summary, deprecation and a former name, some of them.</summary>
    public static List<YamlEntry> Common(Draw draw, Names names, string name, bool mayBeDeprecated, Feature deprecated, Feature renamed)
    {
        List<YamlEntry> keys = [];
        if (draw.Chance(3, Feature.Summary))
        {
            keys.Add(new("summary", Text(draw)));
        }

        if (mayBeDeprecated && draw.Chance(5, deprecated))
        {
            keys.Add(new("deprecated", draw.Some<YamlEntry>(
                [new("since", "1.0.0-rc.1+b"), new("use", Text(draw)), new("reason", Text(draw))], 1, 3)));
        }

        if (draw.Chance(6, renamed))
        {
            keys.Add(new("renamedFrom", names.Former(name)));
        }

        return keys;
    }

    /// <summary>A template with members in braces.</summary>
    public static string Template(Draw draw, IReadOnlyList<string> members) =>
        string.Concat(Enumerable.Range(0, draw.Number(1, 3)).Select(_ =>
            Text(draw).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
            + (members.Count > 0 ? $"{{{draw.Pick(members)}}}" : "")));
}
