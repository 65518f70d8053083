using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax.Reading;
using Dramatis.Schema.Tests.Syntax;

namespace Dramatis.Schema.Tests.Language;

/// <summary>The JSON schema accepts and refuses what the parser does.</summary>
public sealed class EditorSchemaTests
{
    private const string Head = "dramatis: 1\nnamespace: N\n";

    /// <summary>Findings that no JSON schema can have, and why.</summary>
    private static readonly Dictionary<string, string> s_beyondJson = new()
    {
        ["DRM001"] = "It is not YAML: there is no value to hold against a schema.",
        ["DRM002"] = "Anchors, aliases, tags and further documents are resolved or gone before there is a value.",
        ["DRM003"] = "A tag is gone before there is a value.",
        ["DRM004"] = "A schema that refers to itself does not count how deep it is.",
        ["DRM005"] = "The size of a file is no part of the value.",
        ["DRM006"] = "The encoding of a file is no part of the value.",
        ["DRM007"] = "The characters that a file may not hold make it no YAML.",
        ["DRM011"] = "An object has each key once; editors report the second by themselves.",
    };

    /// <summary>Examples that it accepts though the parser does not, while it refuses others of the same finding.</summary>
    private static readonly Dictionary<string, string> s_accepted = new()
    {
        ["enums: { E: { a: Face, eye, b: Ear } }\n"] = "'eye' could be a value without a summary.",
        ["actors: { A: { trait: False } }\n"] = "To JSON it is false.",
        ["relations: { R: { roles: { a: 'A(3..2)' } } }\n"] = "A pattern does not compare numbers.",
    };

    public static TheoryData<string> Sound =>
    [
        .. Repository.Files("schema", "*.dramatis.yaml"),
        .. Repository.Files("tests/Dramatis.Generator.Tests/Cases", "*.dramatis.yaml"),
    ];

    /// <summary>Every example of a finding, of which the value can be read.</summary>
    public static TheoryData<string, string> Mistakes
    {
        get
        {
            var examples = SyntaxDiagnosticsTests.Table
                .Select(static row => ((string)row[0], Head + Regex.Replace((string)row[1], @"\[\||\|\]", "")))
                .Where(static example => !s_beyondJson.ContainsKey(example.Item1));
            var data = new TheoryData<string, string>
            {
                { "DRM009", "namespace: N\n" },
                { "DRM009", "dramatis: 1\n" },
                { "DRM010", "- a\n" },
                { "DRM014", "dramatis: 2\nnamespace: N\n" },
                { "DRM015", "dramatis: 1\nnamespace: My.new\n" },
                { "DRM015", "dramatis: 1\nnamespace: my schema\n" },
                { "DRM015", "dramatis: 1\nnamespace: Dramatis\n" },
                { "DRM015", "dramatis: 1\nnamespace: My.System\n" },
            };
            foreach (var (id, text) in examples)
            {
                data.Add(id, text);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void Schemas_of_the_repository_are_accepted(string path) =>
        Assert.Empty(EditorSchema.Errors(Repository.Read(path)));

    [Fact]
    public void Sound_examples_of_the_documents_are_accepted()
    {
        const string Block = "```yaml\n(?<text>.*?)```";
        var language = Regex.Matches(Repository.Read("docs/language.md"), Block, RegexOptions.Singleline)
            .Select(static block => block.Groups["text"].Value)
            .Where(static text => !text.Contains("  # DRM", StringComparison.Ordinal));
        var mended = Repository.Files("docs/diagnostics", "DRM*.md")
            .Select(static page => Regex.Matches(Repository.Read(page), Block, RegexOptions.Singleline))
            .Where(static blocks => blocks.Count > 1)
            .Select(static blocks => blocks[1].Groups["text"].Value)
            .Where(static text => SchemaParser.Parse(new("a", Whole(text))).Diagnostics.IsEmpty);
        var all = language.Concat(mended).Select(Whole).ToList();

        Assert.True(all.Count > 80);
        Assert.All(all, static text => Assert.True(EditorSchema.Accepts(text), text));
    }

    [Fact]
    public void Every_form_of_the_language_is_accepted() => Assert.Empty(EditorSchema.Errors(Samples.Everything));

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void What_the_parser_refuses_is_refused(string id, string text)
    {
        Assert.Contains(SchemaParser.Parse(new("a", text)).Diagnostics, found => found.Rule.Id == id);
        var isAccepted = s_accepted.ContainsKey(text.Replace(Head, "", StringComparison.Ordinal));
        Assert.True(isAccepted == EditorSchema.Accepts(text), text);
    }

    [Fact]
    public void Whatever_stands_in_the_place_of_anything_it_is_refused_where_the_parser_refuses_it()
    {
        var schema = (JsonObject)JsonNode.Parse(YamlAsJson.Read(Samples.Everything).GetRawText())!;
        var mutations = Mutations.Of(schema).ToList();

        Assert.True(mutations.Count > 1000);
        var differing = mutations
            .AsParallel()
            .AsOrdered()
            .Where(static mutation => !IsBoundOnly(mutation.What))
            .Where(static mutation => EditorSchema.Accepts(mutation.Yaml) == Refuses(mutation.Yaml))
            .Select(static mutation => $"{(Refuses(mutation.Yaml) ? "accepted" : "refused")}: {mutation.What}")
            .ToList();
        Assert.True(differing.Count == 0, string.Join('\n', differing));
    }

    [Fact]
    public void Every_finding_of_the_parser_is_refused_at_least_once_or_is_beyond_json()
    {
        var refused = Mistakes.Where(static row => !EditorSchema.Accepts((string)row[1])).Select(static row => (string)row[0]);
        var ids = DiagnosticCatalog.All.Select(static rule => rule.Id).Where(static id => string.CompareOrdinal(id, "DRM040") < 0);
        Assert.Equal(ids, refused.Concat(s_beyondJson.Keys).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// What the parser leaves to the binder: the schema lists the words that there are, and has no name <c>true</c>.
    /// </summary>
    private static bool IsBoundOnly(string what) =>
        Regex.IsMatch(what, "/(aspect|modalities)(/[0-9])? is |/(abstract|trait) as is$");

    private static string Whole(string text) =>
        text.StartsWith("dramatis:", StringComparison.Ordinal) ? text : Head + text;

    private static bool Refuses(string yaml) => SchemaParser.Parse(new("a", yaml)).Diagnostics.Length > 0;
}
