using System.Text.RegularExpressions;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Diffing;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Tests.Diffing;

/// <summary>Edits of the schemas of this project, each a small one of one line, are all reported.</summary>
/// <remarks>
/// Rules take most of the time of a check, since the compiler reads the generated code for them. So lines outside of rules
/// are edited in schemas without rules, and every third line is.
/// </remarks>
public sealed partial class SingleEditTests
{
    private const string Core = "core.dramatis.yaml";
    private const string Diplomacy = "diplomacy.dramatis.yaml";
    private const int LeastEdits = 80;

    private static readonly Dictionary<string, string> s_texts = new[] { Core, Diplomacy }
        .ToDictionary(static name => name, static name => File.ReadAllText(RepositoryRoot.Combine("schema", name)));

    private static readonly Dictionary<string, string> s_plain =
        s_texts.ToDictionary(static text => text.Key, static text => Rules().Replace(text.Value, ""));

    [Theory]
    [InlineData(Core)]
    [InlineData(Diplomacy)]
    public void An_edit_that_leaves_a_sound_schema_is_a_change(string name)
    {
        var lines = s_plain[name].Split('\n');
        var sound = SoundEdits(s_plain, name, Enumerable.Range(0, lines.Length).Where(static number => number % 3 == 0));
        Assert.True(sound > LeastEdits, $"Only {sound} edits were sound.");
    }

    [Fact]
    public void Every_edit_of_a_rule_that_leaves_a_sound_schema_is_a_change()
    {
        var text = s_texts[Diplomacy];
        var lines = Rules().Matches(text).SelectMany(block => Enumerable.Range(
            text.AsSpan(0, block.Index).Count('\n'),
            block.ValueSpan.Count('\n')));
        Assert.True(SoundEdits(s_texts, Diplomacy, lines) > 0, "No edit of a rule was sound.");
    }

    /// <summary>The number of edits that leave the schemas sound, each of which must be reported.</summary>
    private static int SoundEdits(Dictionary<string, string> texts, string name, IEnumerable<int> numbers)
    {
        var before = Model(texts);
        var lines = texts[name].Split('\n');
        var sound = 0;
        foreach (var (number, edited) in numbers.SelectMany(number => Edits(lines, number).Select(edited => (number, edited))))
        {
            var after = Model(new Dictionary<string, string>(texts) { [name] = edited });
            if (after.Errors.Count == 0)
            {
                sound++;
                Assert.True(
                    SchemaDiff.Run(before, after).Sum(static schema => schema.Changes.Count) > 0,
                    $"Line {number + 1}: {lines[number]}");
            }
        }

        return sound;
    }

    [GeneratedRegex(@"^    rules:\n(      .*\n)+", RegexOptions.Multiline)]
    private static partial Regex Rules();

    [GeneratedRegex(@", (\w+): [^,{}'\[\]]+(?=[,}])")]
    private static partial Regex InFlowMap();

    [GeneratedRegex(@"^(\s+\w+: [A-Z]\w+)$")]
    private static partial Regex Mandatory();

    [GeneratedRegex(@"\?(?=$| }|,)")]
    private static partial Regex Optional();

    [GeneratedRegex(@"(?<=\d)\.\.(\d+)")]
    private static partial Regex Upper();

    private static IEnumerable<string> Edits(string[] lines, int at)
    {
        var line = lines[at];
        // A comment says nothing, and a key may name what would be the key without it.
        if (string.IsNullOrWhiteSpace(line) || line.TrimStart() is ['#', ..] or ['k', 'e', 'y', ':', ..])
        {
            return [];
        }

        string[] replaced =
        [
            .. InFlowMap().Matches(line).Select(found => line.Remove(found.Index, found.Length)),
            .. Optional().Matches(line).Select(found => line.Remove(found.Index, 1)),
            .. Upper().Matches(line).Select(found => line.Insert(found.Index + found.Length, "9")),
            Mandatory().Replace(line, "$1?"),
            line.Replace("summary: ", "summary: Well - ", StringComparison.Ordinal),
            line.Replace("aspect: state", "aspect: event", StringComparison.Ordinal),
            line.Replace("{ player: Agent,", "{ player: Person,", StringComparison.Ordinal),
            line.Replace("(2..)", "+", StringComparison.Ordinal),
        ];
        return replaced.Where(other => other != line)
            .Select(other => string.Join('\n', [.. lines[..at], other, .. lines[(at + 1)..]]))
            .Prepend(Without(lines, at));
    }

    /// <summary>Without a line and all that stands under it.</summary>
    private static string Without(string[] lines, int at)
    {
        var end = at + 1;
        while (end < lines.Length && lines[end].Length > 0 && Indent(lines[end]) > Indent(lines[at]))
        {
            end++;
        }

        return string.Join('\n', [.. lines[..at], .. lines[end..]]);
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    private static SchemaModel Model(Dictionary<string, string> texts) =>
        SchemaModel.Of([.. texts.Select(static text => new SchemaText(text.Key, text.Value))]);
}
