using System.Text;
using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Tests.Formatting;

/// <summary>Prints a tree in a layout by chance that means the same, with comments <c># c0</c> and so on.</summary>
/// <param name="random">The chance.</param>
/// <param name="isFree">
/// Whether what the author decides is by chance, too: comments, empty lines, brackets, where texts are broken.
/// </param>
internal sealed class RandomLayout(Random random, bool isFree)
{
    private readonly StringBuilder _text = new();
    private bool _isBelowBlockScalar;
    private int _comments;

    public string Print(YamlNode root)
    {
        _text.Append(Chance(3) ? "---" + Between() : "");
        Block(root, 0);
        OwnLines(0);
        return _text.ToString();
    }

    private void Block(YamlNode block, int indent)
    {
        foreach (var entry in (block as YamlNode.Map)?.Entries ?? [])
        {
            OwnLines(indent);
            var isExplicit = isFree && Chance(20);
            Append(new string(' ', indent), isExplicit ? "? " : "", Text(entry.Key));
            Append(isExplicit ? "\n" + new string(' ', indent) : Blanks(), ":");
            Value(entry.Value, indent, Chance(4) && !isExplicit ? indent : indent + random.Next(1, 5));
        }

        foreach (var item in (block as YamlNode.List)?.Items ?? [])
        {
            OwnLines(indent);
            Append(new string(' ', indent), "-");
            Value(item, indent, indent + 1);
        }
    }

    private void Value(YamlNode value, int parent, int indent)
    {
        _isBelowBlockScalar = false;
        switch (value)
        {
            case YamlNode.Text { IsMissing: true }:
                Append(Blanks(), Between());
                break;
            case YamlNode.Text { Scalar.Style: ScalarStyle.Literal } text:
                Literal(text.Scalar.Value, parent + random.Next(1, 5), parent);
                break;
            case YamlNode.Text text:
                Append(Chance(4) ? Between() + new string(' ', parent + 1) : " ", Blanks());
                Append(Broken(text.Scalar, parent + 1), Between());
                break;
            case not null when IsFlow(value):
                Append(Chance(4) ? Between() + new string(' ', parent + 1) : " ", Flow(value, parent + 1), Between());
                break;
            case not null:
                Append(Blanks(), Between());
                Block(value, value is YamlNode.List || indent > parent ? indent : parent + 1);
                break;
        }
    }

    private void Literal(string value, int indent, int parent)
    {
        var chomping = value.EndsWith('\n') ? "" : "-";
        var isMoved = value.StartsWith(' ') || (isFree && Chance(3));
        Append(" |", isMoved ? $"{indent - parent}" : "", chomping, Comment(), "\n");
        foreach (var line in value.TrimEnd('\n').Split('\n'))
        {
            Append(line.Length > 0 ? new string(' ', indent) : "", line, "\n");
        }

        _isBelowBlockScalar = true;
    }

    private string Flow(YamlNode node, int indent)
    {
        string[] parts = node switch
        {
            YamlNode.Map map => [.. map.Entries.Select(entry => Entry(entry, indent))],
            YamlNode.List list => [.. list.Items.Select(item => Flow(item, indent))],
            _ => [Text(((YamlNode.Text)node).Scalar)],
        };
        var joined = string.Join("", parts.Select((part, i) => (i > 0 ? "," + Space(indent) : "") + part));
        return node switch
        {
            YamlNode.Map => "{" + Space(indent) + joined + Space(indent) + "}",
            YamlNode.List => "[" + Space(indent) + joined + Space(indent) + "]",
            _ => joined,
        };
    }

    private string Entry(YamlEntry entry, int indent) => entry.Value is YamlNode.Text { IsMissing: true }
        ? Text(entry.Key) + ":"
        : $"{Text(entry.Key)}: {Blanks()}{Flow(entry.Value, indent)}";

    /// <summary>A blank in brackets, or a new line, with a comment before it.</summary>
    private string Space(int indent) =>
        Chance(6) ? Between() + new string(' ', indent + random.Next(3)) : " " + Blanks();

    private string Text(ScalarSyntax scalar) => scalar.Style switch
    {
        ScalarStyle.Plain => scalar.Value,
        _ when scalar.Value.IndexOfAny(['\\', '\'', '"', '\n']) < 0 && Chance(2) => $"\"{scalar.Value}\"",
        ScalarStyle.SingleQuoted => $"'{scalar.Value.Replace("'", "''", StringComparison.Ordinal)}'",
        _ => $"\"{scalar.Value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n")}\"",
    };

    private string Broken(ScalarSyntax scalar, int indent)
    {
        var text = Text(scalar);
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        var canBreak = isFree && blank > 0 && Chance(3) && text[blank - 1] != ' '
            && char.IsLetter(text[blank + 1]) && !text.Contains(':', StringComparison.Ordinal);
        return canBreak ? $"{text[..blank]}{Blanks()}\n{new string(' ', indent + 1)}{text[(blank + 1)..]}" : text;
    }

    /// <summary>In brackets may be what has no text of several lines, and no plain one that brackets end.</summary>
    private bool IsFlow(YamlNode node) => isFree ? CanFlow(node) && Chance(2) : IsWrittenInBrackets(node);

    private static bool CanFlow(YamlNode node) => node switch
    {
        YamlNode.Map map => map.Entries.All(static entry => CanFlow(entry.Value)),
        YamlNode.List list => list.Items.All(CanFlow),
        YamlNode.Text { Scalar: { Style: ScalarStyle.Plain } scalar } =>
            scalar.Value.IndexOfAny([',', '[', ']', '{', '}']) < 0,
        YamlNode.Text text => text.Scalar.Style != ScalarStyle.Literal,
        _ => false,
    };

    /// <summary>A map or list of one line is, in the samples.</summary>
    private static bool IsWrittenInBrackets(YamlNode node) => node.Span.Start.Line == node.Span.End.Line;

    private void OwnLines(int indent)
    {
        while (isFree && Chance(4))
        {
            var column = random.Next(indent + (_isBelowBlockScalar ? 1 : 4));
            Append(Chance(2) ? "\n" : new string(' ', column) + Comment().TrimStart() + "\n");
        }
    }

    private string Between() => Blanks() + Comment() + "\n";

    private string Comment() => isFree && Chance(5) ? $" # c{_comments++}{Blanks()}" : "";

    private string Blanks() => new(' ', random.Next(3));

    private bool Chance(int of) => random.Next(of) == 0;

    private void Append(params string[] parts) => _text.AppendJoin("", parts);
}
