using System.Text.RegularExpressions;
using Dramatis.Generator.Tests.Verification;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Generator.Tests;

/// <summary>A schema with an error gets this error, and none of the C# compiler about generated code.</summary>
public sealed class QuietErrorsTests
{
    /// <summary>Their rules are of a larger schema, or are the mistake.</summary>
    private static readonly string[] s_ofRules = ["DRM003", "DRM023", "DRM100"];

    public static TheoryData<string> Pages => [.. DiagnosticCatalog.All
        .Where(static rule => rule.Severity == SchemaSeverity.Error && string.CompareOrdinal(rule.Id, "DRM100") < 0)
        .Select(static rule => rule.Id)
        .Except(s_ofRules)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Example_of_the_page(string id)
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("docs", "diagnostics", id + ".md")).ReplaceLineEndings("\n");
        var example = Regex.Match(page, "```yaml\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        if (Regex.IsMatch(example, "^(fields|rules):"))
        {
            example = "actors:\n  A:\n    " + example.Replace("\n", "\n    ", StringComparison.Ordinal);
        }

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
    public void Contradictions(string body) => AssertQuiet("dramatis: 1\nnamespace: N\n" + body + "\n");

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
