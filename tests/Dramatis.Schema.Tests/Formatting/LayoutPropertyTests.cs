using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Dramatis.Schema.Formatting;
using Dramatis.Schema.Syntax.Yaml;
using Dramatis.Schema.Tests.Syntax;

namespace Dramatis.Schema.Tests.Formatting;

/// <summary>Properties of every layout of a schema.</summary>
public sealed partial class LayoutPropertyTests
{
    private static readonly string[] Schemas =
    [
        Samples.Everything,
        RepositoryFile.Read("schema/core.dramatis.yaml"),
        RepositoryFile.Read("schema/diplomacy.dramatis.yaml"),
    ];

    private static readonly string[] Damage =
    [
        "", " ", "\n", "\r\n", "\t", "#", " # x\n", ":", ": ", ",", "- ", "? ", "'", "\"", "{", "}", "[", "]", "|", ">+\n",
        "\\", "\n\n", "---\n", "...\n", "%A\n", "\u2028", "\u0085", "&a", "*", "!", "é", "😀", "    ",
    ];

    private static readonly Gen<(int Schema, int Seed)> Cases = Gen.Select(Gen.Int[0, Schemas.Length - 1], Gen.Int);

    [Fact]
    public void Every_layout_keeps_texts_and_comments_and_is_laid_out_once() => FixedCases.Sample(
        Cases,
        static chosen =>
        {
            var before = new RandomLayout(new(chosen.Seed), isFree: true).Print(Root(Schemas[chosen.Schema]));

            var after = Format(before);

            Assert.Equal(Texts(Schemas[chosen.Schema]), Texts(after));
            Assert.Equal(Comments(before), Comments(after));
            Assert.Equal(after, Format(after));
        },
        iter: 300);

    [Fact]
    public void Layouts_that_differ_in_blanks_quotes_and_indents_become_one() => FixedCases.Sample(
        Cases,
        static chosen =>
        {
            var root = Root(Schemas[chosen.Schema]);
            var (one, other) = (new Random(chosen.Seed), new Random(chosen.Seed + 1));

            Assert.Equal(
                Format(new RandomLayout(one, isFree: false).Print(root)),
                Format(new RandomLayout(other, isFree: false).Print(root)));
        },
        iter: 100);

    /// <summary>Every schema that can be read can be laid out: a refusal would be a mistake of the formatter.</summary>
    [Fact]
    public void Damaged_files_are_left_or_laid_out_once() => FixedCases.Sample(
        Cases,
        static chosen =>
        {
            var random = new Random(chosen.Seed);
            var text = new StringBuilder(new RandomLayout(random, isFree: true).Print(Root(Schemas[chosen.Schema])));
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                var at = random.Next(text.Length);
                text.Remove(at, random.Next(2)).Insert(at, Damage[random.Next(Damage.Length)]);
            }

            var formatted = SchemaFormatter.Format(new("a.dramatis.yaml", text.ToString()));

            Assert.True(formatted.Text is not null || formatted.Errors.Count > 0, "It is refused.");
            Assert.Equal(formatted.Text, formatted.Text is { } once ? Format(once) : null);
        },
        iter: 300);

    [Fact]
    public void Line_breaks_stay_of_one_kind() => FixedCases.Sample(
        Gen.Int,
        static seed =>
        {
            var text = new RandomLayout(new(seed), isFree: true).Print(Root(Samples.Everything));

            Assert.Equal(
                Format(text).Replace("\n", "\r\n", StringComparison.Ordinal),
                Format(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        },
        iter: 50);

    [GeneratedRegex(@"# c\d+")]
    private static partial Regex Comment();

    private static string Format(string text)
    {
        var formatted = SchemaFormatter.Format(new("a.dramatis.yaml", text));
        return formatted.Text ?? throw new InvalidOperationException(
            $"{string.Join(", ", formatted.Errors.Select(error => $"{error.Span.Start.Line}: {error.Text}"))}\n{text}");
    }

    private static IEnumerable<string> Comments(string text) => Comment().Matches(text).Select(match => match.Value);

    private static YamlNode Root(string text) => YamlDocumentReader.Read(new("a", text)).Root!;

    private static List<string> Texts(string text)
    {
        var texts = new List<string>();
        Add(Root(text));
        return texts;

        void Add(YamlNode node)
        {
            switch (node)
            {
                case YamlNode.Map map:
                    texts.Add("map");
                    foreach (var entry in map.Entries)
                    {
                        texts.Add(entry.Key.Value);
                        Add(entry.Value);
                    }

                    break;
                case YamlNode.List list:
                    texts.Add("list");
                    foreach (var item in list.Items)
                    {
                        Add(item);
                    }

                    break;
                case YamlNode.Text value:
                    texts.Add(value.IsMissing ? "nothing" : $"={value.Scalar.Value}");
                    break;
            }

            texts.Add("end");
        }
    }
}
