using System.Text.RegularExpressions;
using Dramatis.Generator.Tests.Verification;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Generator.Tests;

/// <summary>A schema with an error gets this error, and none of the C# compiler about generated code.</summary>
public sealed class QuietErrorsTests
{
    /// <summary>A relation with the members that the rules of the pages name.</summary>
    private const string Relation =
        "actors: { A: }\nrelations:\n  R:\n    roles: { host: A, participants: A* }\n    fields: { name: text }\n";

    public static TheoryData<string> Pages => [.. DiagnosticCatalog.All
        .Where(static rule => rule.Severity == SchemaSeverity.Error && string.CompareOrdinal(rule.Id, "DRM100") <= 0)
        .Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Example_of_the_page(string id)
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("docs", "diagnostics", id + ".md")).ReplaceLineEndings("\n");
        var example = Regex.Match(page, "```yaml\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        example = example.StartsWith("fields:", StringComparison.Ordinal) ? "actors:\n  A:\n" + Indented(example)
            : example.StartsWith("rules:", StringComparison.Ordinal) ? Relation + Indented(example)
            : example;
        AssertQuiet(example.StartsWith("dramatis:", StringComparison.Ordinal) ? example : "dramatis: 1\nnamespace: N\n" + example);
    }

    [Theory]
    [InlineData("actors: { T: { trait: true, fields: { b: text, c: text? } }, A: { fields: { x: text } }, B: { is: [A, T] }, C: { is: B } }\nrelations: { M: { roles: { who: B, whom: T* } } }")]
    [InlineData("actors: { P: }\nrelations: { Q: { roles: { r: P, s: P } }, R: { is: Q, fields: { z: text } }, S: { is: R, roles: { s: P } } }")]
    [InlineData("actors: { S: { trait: true, fields: { x: text } }, Z: { trait: true, fields: { x: integer, y: date } }, A: { is: [S, Z] }, B: { is: A } }\nroles: { H: A | S }\nrelations: { M: { roles: { h: H+ } } }")]
    [InlineData("actors: { P: }\nrelations: { Q: { trait: true, aspect: event, roles: { p: P } }, O: { trait: true, aspect: state, roles: { q: P } }, R: { is: [Q, O] }, V: { is: R } }")]
    [InlineData("actors: { P: { fields: { old: { type: text, deprecated: { reason: Old. } } } } }\nrelations: { M: { roles: { p: { player: P, deprecated: { reason: Old. } } } } }")]
    [InlineData("enums: { E: { declaration: , unnamed: , a: , a-b: , ab: } }\nactors: { P: { fields: { e: E = declaration, f: E = unnamed, g: E = ab, h: E = a-b } } }")]
    [InlineData("enums: { Builder: { a: } }\nactors: { P: { fields: { e: Builder = a, f: Builder* } } }")]
    [InlineData("actors: { A: { fields: { x: nothing }, rules: { r: X != null, s: this.X != null } }, B: { is: A, rules: { t: X != null } } }")]
    [InlineData("actors: { A: { fields: { x: 'text*(3..2)', y: text } } }\nrelations: { M: { roles: { a: A, b: Nobody, c: A* }, rules: { r: A.X != A.Y, s: B != A, t: 'C.All(c => c is { X: null })' } } }")]
    [InlineData("enums: { E: { 1b: } }\nactors: { A: { fields: { e: E }, rules: { r: E != N.E.A } } }")]
    [InlineData("actors: { A: { is: Nobody }, a: , B: { rules: { r: new A(\"x\") != null } } }\ntypes: { T: { is: nothing }, U: { is: text, check: value != T.Parse(value) } }")]
    [InlineData("relations: { M: { abstract: true, roles: { p: Nobody }, rules: { r: P != null } }, N: { is: M }, O: { is: N, fields: { t: text } } }")]
    [InlineData("actors: { A: { fields: { x: text*(3..2) }, rules: { r: X.Count > 3; } } }")]
    public void Contradictions(string body) => AssertQuiet("dramatis: 1\nnamespace: N\n" + body + "\n");

    private static string Indented(string lines) => "    " + lines.Replace("\n", "\n    ", StringComparison.Ordinal);

    private static void AssertQuiet(string schema)
    {
        const string Core = "dramatis: 1\nnamespace: Core\nactors: { Person: }\n";
        var run = GeneratorRun.Of(
        [
            new SchemaFile("core.dramatis.yaml", Core),
            new SchemaFile("sport.dramatis.yaml", Core.Replace("Core", "Sport", StringComparison.Ordinal)),
            new SchemaFile("n.dramatis.yaml", schema),
        ]);
        Assert.Null(run.Result.Exception);
        Assert.All(run.Diagnostics(), static found => Assert.StartsWith("DRM", found.Id, StringComparison.Ordinal));
    }
}
