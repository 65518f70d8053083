using Articles;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Compiling;
using Dramatis.Tool.Files;

namespace Dramatis.Tool.Tests;

/// <summary>Commands that read facts compile the types that the facts use; to the reader it makes no difference.</summary>
public sealed class UsedTypesTests : IDisposable
{
    private readonly SchemaFolder _folder = new();

    public static TheoryData<string> Schemas =>
    [
        "schema/core.dramatis.yaml schema/diplomacy.dramatis.yaml",
        "tests/Dramatis.Report.Tests/Press.dramatis.yaml",
        "tests/Dramatis.Serialization.Tests/Saga.dramatis.yaml",
        "tests/Dramatis.Generator.Tests/Cases/Roles.dramatis.yaml",
        "tests/Dramatis.Generator.Tests/Cases/Relations.dramatis.yaml",
        "tests/Dramatis.Generator.Tests/Cases/Hiding.dramatis.yaml",
        "tests/Dramatis.Tool.Tests/Diffing/Play.dramatis.yaml",
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{\"dramatis\":1,\"schemas\":{\"Big\":null}}", "")]
    [InlineData("{\"actor\":\"a\",\"type\":\"Big.T7\"}", "T7")]
    [InlineData("{\"actor\":\"a\",\"type\":\"Big.Old8\"}", "T8")]
    [InlineData("{\"actor\":\"a\",\"\\u0074ype\":\"Big.T\\u0039\"}", "T9")]
    [InlineData("{\"actor\":\"a\",\"type\":\"Big.Under\"}", "Above Code Colour Mark Trait Under")]
    [InlineData("{\"proposition\":1,\"type\":\"Big.Deal\"}", "Deal Inner Pact Party Place")]
    [InlineData("{\"proposition\":1,\"type\":\"Big.Ruled\"}", "Colour Host Ruled T3")]
    [InlineData("{\"actor\":\"a\",\"type\":\"Big.T7\"", "T7")]
    [InlineData("{\"actor\":\"a\",\"type\":\"Other.T7\"}\n\u0001 \"type\"\n{\"actor\":\"b\",\"type\":7}\n{\"type\":\"\\ud800\"}", "")]
    public void Used_types_and_their_needs_are_compiled(string lines, string expected)
    {
        var schema = Compiled(SchemaFinder.Read([Big()]), lines);

        Assert.Equal(expected, string.Join(' ', schema.Types.Select(static name => name["Big.".Length..]).Order(StringComparer.Ordinal)));
        using var loaded = schema.Load();
        Assert.Equal(805, Assert.Single(loaded.Schemas).Actors.Count);
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Each_type_compiles_without_the_others(string paths)
    {
        var files = Read(paths);
        var seen = new HashSet<string>();
        foreach (var type in new CompiledSchema(files).Types)
        {
            var schema = new CompiledSchema(files, written: new HashSet<string> { type });
            if (seen.Add(string.Join(' ', schema.Types.Order())))
            {
                Assert.Empty(schema.RuleFindings());
                using var loaded = schema.Load();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Types_that_are_not_compiled_have_equal_descriptors(string paths)
    {
        var files = Read(paths);
        using var all = new CompiledSchema(files).Load();
        using var none = new CompiledSchema(files, written: new HashSet<string>()).Load();

        Assert.Equal(Lines(all), Lines(none));
    }

    [Fact]
    public void Articles_read_alike_with_the_types_that_they_use()
    {
        using var saved = new MemoryStream();
        Encoding.Format.Write(Encoding.Make(), saved);
        var files = Read("schema/core.dramatis.yaml schema/diplomacy.dramatis.yaml");
        var schema = Compiled(files, System.Text.Encoding.UTF8.GetString(saved.ToArray()));
        using var all = new CompiledSchema(files).Load();
        using var used = schema.Load();

        Assert.Equal(saved.ToArray(), Again(saved, used));
        Assert.Equal(Page(saved, all), Page(saved, used));
    }

    [Theory]
    [InlineData("Big.T1", 0, "")]
    [InlineData("Big.Wrong", 1, "error CS0103: ")]
    [InlineData("Big.Impure", 1, "error DRM101: ")]
    [InlineData("Big.Unnder", 1, "unknown actor type Big.Unnder. Did you mean Big.Under?")]
    [InlineData("Big.Above", 1, "Big.Above is abstract")]
    public void Errors_in_rules_count_where_facts_use_the_type(string type, int code, string shown)
    {
        var path = _folder.Add("big.dramatis.yaml", File.ReadAllText(Big()) + """
              Wrong: { fields: { n: integer }, rules: { w: Nn > 0 } }
              Impure: { fields: { n: text }, rules: { i: System.IO.File.Exists(N) } }

            """);
        var facts = _folder.Add("a.jsonl", $$$"""
            {"dramatis":1,"schemas":{"Big":null}}
            {"actor":"a","type":"{{{type}}}"}

            """);

        var run = ToolRun.Of("validate", facts, "--schema", path, "--unsealed", "--format", "msbuild");
        var check = ToolRun.Of("check", path, "--format", "msbuild");

        Assert.True(run.Output.Contains(shown, StringComparison.Ordinal), run.Output);
        Assert.Equal((code, ""), (run.ExitCode, run.Error));
        Assert.Contains("error CS0103: ", check.Output, StringComparison.Ordinal);
        Assert.Contains("error DRM101: ", check.Output, StringComparison.Ordinal);
    }

    private static List<SchemaText> Read(string paths) =>
        [.. SchemaFinder.Read([.. paths.Split(' ').Select(static path => RepositoryRoot.Combine(path))])];

    private static CompiledSchema Compiled(IReadOnlyList<SchemaText> files, string lines) =>
        new(files, written: WrittenTypes.In(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(lines)), 1 << 20));

    private static byte[] Again(MemoryStream saved, LoadedSchema schema)
    {
        using var again = new MemoryStream();
        schema.Format.Write(schema.Format.Read(new MemoryStream(saved.ToArray())), again);
        return again.ToArray();
    }

    private string Page(MemoryStream saved, LoadedSchema schema)
    {
        var path = Path.Combine(_folder.Path, "page.html");
        schema.Format.Read(new MemoryStream(saved.ToArray())).WriteReport(path, new() { Schemas = [.. schema.Schemas] });
        return File.ReadAllText(path);
    }

    private static List<string> Lines(LoadedSchema schema) =>
    [
        .. schema.Schemas.SelectMany(static one => one.Actors
            .Select(static actor => $"{actor.Name} {actor.Base?.Name} {actor.Summary} {actor.Unique} {actor.RenamedFrom}")
            .Concat(one.Relations.Select(static relation => Line(relation)))
            .Concat(one.Roles.Select(static role => $"{role.Name}: {role.Players}"))
            .Prepend($"{one.Namespace} {one.Version} {one.Summary}")),
    ];

    private static string Line(RelationDescriptor type) =>
        $"{type.Name} {type.Aspect} {type.Summary} {type.Key} {type.Exclusive} {type.Modalities} {type.RenamedFrom}"
        + $"{string.Concat(type.Bases.Select(Line))} {type.Positions} {type.Excludes}";

    private string Big() => _folder.Add("big.dramatis.yaml", $$"""
        dramatis: 1
        namespace: Big
        types:
          Code: { is: Mark, length: 1..3 }
          Mark: { is: text, check: value != "x" }
        enums:
          Colour: { red: , blue: }
        roles:
          Party: { players: Inner | T4 | T5 }
          Inner: { players: T6 | Under }
        relations:
          Pact: { abstract: true, roles: { party: Party+ } }
          Deal: { is: Pact, roles: { where: Place, side: Side | T10 | Party } }
          Ruled: { roles: { host: Host }, rules: { r: 'Host is not T3 && Colour.Red == Colour.Red' } }
        actors:
        {{string.Concat(Enumerable.Range(0, 800).Select(static i => $"  T{i}: {(i == 8 ? "{ renamedFrom: [Old8] }" : i == 3 ? "{ is: Host }" : "{}")}\n"))}}
          Trait: { trait: true, fields: { colour: Colour? } }
          Above: { abstract: true, fields: { code: Code? } }
          Under: { is: [Above, Trait] }
          Place: {}
          Host: { abstract: true }
          Side: {}

        """);
}
