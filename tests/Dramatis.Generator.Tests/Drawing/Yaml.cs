using System.Globalization;
using System.Text;

namespace Dramatis.Generator.Tests.Drawing;

/// <summary>A key and what stands behind it: nothing, a text, texts, entries, or a <see cref="Reference"/>.</summary>
internal sealed record YamlEntry(string Key, object? Value);

/// <summary>A text with names of declarations, which are written as the file that it stands in can see them.</summary>
internal delegate string Reference(Func<Declaration, string> nameOf);

/// <summary>Under the name of a relation, its members that meet own ones, with options.</summary>
internal sealed record Clause(Declaration Relation, List<YamlEntry> Entries);

/// <summary>Prints entries as YAML, in whichever of its styles.</summary>
internal sealed class Yaml(Draw draw, Func<Declaration, string> nameOf)
{
    private readonly StringBuilder _text = new();

    public string Print(IEnumerable<YamlEntry> entries)
    {
        Block(entries, 0);
        return _text.ToString();
    }

    private void Block(IEnumerable<YamlEntry> entries, int depth)
    {
        foreach (var (key, value) in entries)
        {
            _text.Append(' ', depth * 2).Append(key).Append(':');
            switch (value)
            {
                case Clause clause:
                    _text.Append('\n');
                    Block([new(nameOf(clause.Relation), clause.Entries)], depth + 1);
                    break;
                case List<YamlEntry> { Count: > 0 } map when depth < 2 || !draw.Chance(3, Feature.FlowMap):
                    _text.Append('\n');
                    Block(map, depth + 1);
                    break;
                case string text when IsLiteral(text) && draw.Chance(3, Feature.BlockScalar):
                    _text.Append(" |-\n").Append(' ', (depth * 2) + 2);
                    _text.Append(text.Replace("\n", "\n" + new string(' ', (depth * 2) + 2), StringComparison.Ordinal)).Append('\n');
                    break;
                default:
                    _text.Append(value is null ? "" : " ").Append(Flow(value)).Append('\n');
                    break;
            }
        }
    }

    private string Flow(object? value) => value switch
    {
        null => "",
        Reference reference => Scalar(reference(nameOf)),
        string text => Scalar(text),
        Clause clause => Flow((List<YamlEntry>)[new(nameOf(clause.Relation), clause.Entries)]),
        List<YamlEntry> map => $"{{ {string.Join(", ", map.Select(e => $"{e.Key}: {Flow(e.Value)}"))} }}",
        IEnumerable<object> items => $"[{string.Join(", ", items.Select(Flow))}]",
        _ => throw new ArgumentException($"{value.GetType()} has no form in YAML.", nameof(value)),
    };

    private string Scalar(string text)
    {
        var isWord = text.Length > 0 && char.IsAsciiLetter(text[0]) && text.All(static c => char.IsAsciiLetterOrDigit(c) || c == '.');
        var isPrintable = !text.Any(static c => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE');
        return isWord && !draw.Chance(4) ? text
            : isPrintable && !draw.Chance(4) ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
            : $"\"{string.Concat(text.Select(Escaped))}\"";
    }

    private static bool IsLiteral(string text) =>
        text.Length > 0 && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1])
        && text.All(static c => c == '\n' || (!char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\u2028' or '\u2029' or '\uFFFE')))
        && text.Split('\n').All(static line => line.Length > 0 && line[0] != ' ' && line[^1] != ' ');

    private static string Escaped(char unit) => unit switch
    {
        '"' or '\\' => $"\\{unit}",
        < ' ' or (>= '\u007F' and < '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' =>
            "\\u" + ((int)unit).ToString("X4", CultureInfo.InvariantCulture),
        _ => unit.ToString(),
    };
}
