using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using static Dramatis.Benchmarks.Generation.Emission.SchemaModel;
using YamlText = YamlDotNet.Core.Events.Scalar;

namespace Dramatis.Benchmarks.Generation.Emission;

/// <summary>Reads files from the parser's events, straight into what is emitted.</summary>
internal static class SchemaReader
{
    public static SchemaModel Read(IEnumerable<BenchText> files)
    {
        var model = new SchemaModel();
        foreach (var file in files)
        {
            var parser = new Parser(new Scanner(new StringReader(file.Text), skipComments: true));
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            ReadFile(parser, model);
        }

        return model;
    }

    private static void ReadFile(Parser parser, SchemaModel model)
    {
        foreach (var key in Keys(parser))
        {
            switch (key)
            {
                case "namespace":
                    model.Namespace = Text(parser);
                    break;
                case "version":
                    model.Version = Text(parser);
                    break;
                case "summary":
                    model.Summary = Text(parser);
                    break;
                case "types":
                    model.Types.AddRange(Keys(parser).Select(name => ReadType(parser, name)));
                    break;
                case "enums":
                    model.Enums.AddRange(Keys(parser).Select(name =>
                        new EnumType(name, [.. Keys(parser).Select(value => (value, Text(parser)))])));
                    break;
                case "actors":
                    model.Actors.AddRange(Keys(parser).Select(name => ReadEntity(parser, name)));
                    break;
                case "relations":
                    model.Relations.AddRange(Keys(parser).Select(name => ReadEntity(parser, name)));
                    break;
                default:
                    Text(parser);
                    break;
            }
        }
    }

    private static TextType ReadType(Parser parser, string name)
    {
        var (pattern, summary) = ("", "");
        foreach (var key in Keys(parser))
        {
            var value = Text(parser);
            (pattern, summary) = key switch
            {
                "pattern" => (value, summary),
                "summary" => (pattern, value),
                _ => (pattern, summary),
            };
        }

        return new(name, pattern, summary);
    }

    private static EntityType ReadEntity(Parser parser, string name)
    {
        var entity = new EntityType(name);
        foreach (var key in Keys(parser))
        {
            switch (key)
            {
                case "summary":
                    entity.Summary = Text(parser);
                    break;
                case "caption":
                    entity.Caption = Text(parser);
                    break;
                case "roles":
                    entity.Positions.AddRange(Keys(parser).Select(member => ReadMember(parser, member)));
                    break;
                case "fields":
                    entity.Fields.AddRange(Keys(parser).Select(member => ReadMember(parser, member)));
                    break;
                default:
                    Text(parser);
                    break;
            }
        }

        return entity;
    }

    private static Member ReadMember(Parser parser, string name)
    {
        var member = new Member(name);
        foreach (var key in Keys(parser))
        {
            if (key == "schemes")
            {
                parser.Consume<SequenceStart>();
                while (parser.TryConsume<YamlText>(out var scheme))
                {
                    member.Schemes.Add(scheme.Value);
                }

                parser.Consume<SequenceEnd>();
                continue;
            }

            var value = Text(parser);
            switch (key)
            {
                case "summary":
                    member.Summary = value;
                    break;
                case "length":
                    member.Length = Bounds(value);
                    break;
                case "range":
                    member.Range = Bounds(value);
                    break;
                default:
                    ReadTypeExpression(member, value);
                    break;
            }
        }

        return member;
    }

    private static void ReadTypeExpression(Member member, string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals >= 0)
        {
            member.Default = text[(equals + 1)..].Trim();
            member.IsOptional = true;
            text = text[..equals].TrimEnd();
        }

        switch (text[^1])
        {
            case '?':
                member.IsOptional = true;
                text = text[..^1];
                break;
            case '*':
                (member.IsOptional, member.IsMany) = (true, true);
                text = text[..^1];
                break;
            case ')':
                var open = text.IndexOf('(', StringComparison.Ordinal);
                member.IsMany = true;
                (member.Least, member.Most) = Bounds(text[(open + 1)..^1]);
                text = text[..open];
                break;
        }

        member.Type = text;
    }

    private static (string Least, string Most) Bounds(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return (text[..dots], text[(dots + 2)..]);
    }

    /// <summary>The keys of a map, each with the parser standing before its value.</summary>
    private static IEnumerable<string> Keys(Parser parser)
    {
        parser.Consume<MappingStart>();
        while (parser.TryConsume<YamlText>(out var key))
        {
            yield return key.Value;
        }

        parser.Consume<MappingEnd>();
    }

    private static string Text(Parser parser) => parser.Consume<YamlText>().Value;
}
