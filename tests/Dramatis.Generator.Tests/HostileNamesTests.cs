using Dramatis.Generator.Tests.Verification;

namespace Dramatis.Generator.Tests;

/// <summary>Names that could clash in what is generated: reported, or generated so that it compiles.</summary>
public sealed class HostileNamesTests
{
    public static TheoryData<string, string[]> Schemas => new()
    {
        { "the names class of an enum", ["""
            namespace: A
            enums: { Format: { a: }, FormatNames: { b: } }
            """] },
        { "the method of a pattern", ["""
            namespace: A
            actors: { P: { fields: { code: { type: text, pattern: '[A-Z]' }, matchesCode: text } } }
            """] },
        { "the method of a pattern and a rule", ["""
            namespace: A
            actors: { P: { fields: { code: { type: text, pattern: '[A-Z]' } }, rules: { matches-code: 'true' } } }
            """] },
        { "members of value types", ["""
            namespace: A
            types:
              Check: { is: text }
              Passes: { is: integer, check: value > 0 }
              MatchesValue: { is: text, pattern: '[A-Z]' }
              GetType: { is: text }
            """] },
        { "nested types", ["""
            namespace: A
            enums: { Builder: { a: } }
            types: { Roles: { is: text } }
            actors: { P: { fields: { x: Builder, y: Roles } } }
            relations: { M: { roles: { p: P }, fields: { x: Builder = a, y: Roles } } }
            """] },
        { "the schema of the model class", ["""
            namespace: A
            actors: { Schema: { fields: { name: text } }, Actors: {}, Relations: {} }
            """] },
        { "a type System", ["""
            namespace: A
            types: { System: { is: text }, Code: { is: text, pattern: 'a|b' } }
            enums: { Format: { a: } }
            actors: { P: { fields: { x: uri, t: instant, c: { type: text, pattern: 'a|b' } } } }
            relations: { M: { roles: { p: P+ }, fields: { x: uri, c: { type: text, pattern: 'a|b' } } } }
            """] },
        { "a member system", ["""
            namespace: A
            actors: { P: { fields: { system: text, c: { type: text, pattern: 'a|b' }, u: 'uri = http://a.b/' } } }
            """] },
        { "a namespace System", ["""
            namespace: A.System
            actors: { P: { fields: { x: uri, c: { type: text, pattern: 'a|b' } } } }
            """, """
            namespace: A
            types: { T: { is: text } }
            actors: { Q: { fields: { x: uri, c: { type: text, pattern: 'a|b' } } } }
            """] },
        { "a namespace like a type of the runtime", ["""
            namespace: A.Actor
            actors: { P: { fields: { name: text } } }
            """, """
            namespace: A
            actors: { Q: { fields: { name: text } } }
            """] },
        { "namespaces of the framework", ["""
            namespace: System
            types: { String: { is: text }, Uri: { is: uri } }
            """] },
        { "the namespace of the runtime", ["""
            namespace: Dramatis
            actors: { Actor: { fields: { name: text } } }
            """] },
        { "a namespace that hides another's root", ["""
            namespace: A
            actors: { P: { fields: { name: text } } }
            enums: { E: { a: } }
            """, """
            namespace: X
            imports: [A]
            relations: { M: { roles: { p: P, q: P | A.P }, fields: { e: E = a } } }
            """, """
            namespace: X.A
            actors: { Z: { fields: { name: text } } }
            """] },
        { "a type that hides another namespace's root", ["""
            namespace: A
            actors: { P: { fields: { name: text } } }
            """, """
            namespace: X
            imports: [A]
            enums: { A: { a: } }
            relations: { M: { roles: { p: P } } }
            """] },
        { "an inverse named like its relation", ["""
            namespace: A
            actors: { P: {} }
            relations: { M: { roles: { p: { player: P, inverse: m } } } }
            """] },
        { "an inverse named like its class", ["""
            namespace: A
            actors: { P: {} }
            relations: { M: { roles: { p: { player: P, inverse: mNavigation } } } }
            """] },
        { "an inverse named like a member of every object", ["""
            namespace: A
            actors: { P: {} }
            relations: { M: { roles: { p: { player: P, inverse: equals }, q: { player: P, inverse: toString } } } }
            """] },
        { "a member named like the interface", ["""
            namespace: A
            actors: { P: {}, T: { trait: true, fields: { iT: text } } }
            relations:
              M: { roles: { iM: P } }
              N: { is: M }
              O: { trait: true, fields: { iO: text } }
            """] },
        { "a default of a type over a date", ["""
            namespace: A
            types: { D: { is: date }, W: { is: when }, I: { is: period }, U: { is: uri }, T: { is: instant } }
            actors: { P: { fields: { d: D = 2020-01-01, w: W = 2020, i: I = 2020/2021, u: 'U = https://a.b/', t: 'T = 2020-01-01T00:00:00Z' } } }
            """] },
        { "a type named like what the model class is made of", ["""
            namespace: A
            actors: { SchemaDescriptor: { fields: { name: text } } }
            """, """
            namespace: A.B
            actors: { P: { fields: { name: text } } }
            """] },
        { "a member severity and a warning", ["""
            namespace: A
            actors: { P: { fields: { severity: text, validationReport: text? }, rules: { r: { check: 'true', severity: warning } } } }
            """] },
        { "players within players", ["""
            namespace: A
            actors: { P: {}, Q: { is: P } }
            roles: { R: P | Q, S: R | Q, Z: Actor | P, Y: Actor, V: R }
            relations:
              M: { roles: { a: Actor | P, b: Actor | Relation, c: Relation | M, d: P | Q, e: Claim | P, f: 'Actor | P*', g: Claim | Relation, h: R | P, j: Actor | Q } }
            """] },
        { "rules of one type and a type Rules", ["""
            namespace: A
            actors: { Meeting: { rules: { r: 'true' } } }
            """, """
            namespace: A.Meeting
            actors: { Rules: { fields: { name: text } } }
            """] },
        { "names that differ by case", ["""
            namespace: A
            actors: { Meeting: {}, MEETING: {} }
            """, """
            namespace: a
            actors: { Meeting: {} }
            """] },
        { "model classes", ["""
            namespace: A
            actors: { AModel: {}, Model: {}, A: {} }
            """] },
        { "a model class and a namespace", ["""
            namespace: A
            actors: { P: {} }
            """, """
            namespace: A.AModel
            actors: { P: {} }
            """] },
        { "an interface and a namespace", ["""
            namespace: A
            actors: { P: {} }
            relations: { M: { roles: { p: P } }, N: { is: M } }
            roles: { Host: P }
            """, """
            namespace: A.IM
            actors: { P: {} }
            """, """
            namespace: A.IHost
            actors: { P: {} }
            """, """
            namespace: A.M.Rules
            actors: { P: {} }
            """] },
        { "the generated code's attribute", ["""
            namespace: A
            actors: { GeneratedCode: {}, GeneratedCodeAttribute: {}, Attribute: {}, Obsolete: {} }
            """] },
        { "keywords as namespaces", ["""
            namespace: class.new
            actors: { P: {} }
            """] },
        { "members of the builder", ["""
            namespace: A
            actors: { P: { fields: { add: text, set: text, build: text, tryBuild: text, compose: text, with: text, values: text*, value: text, report: text } } }
            relations: { M: { roles: { add: P, set: P, build: P, tryBuild: P*, compose: P, with: P+, values: P*, value: P, report: P } } }
            """] },
        { "an abstract relation based on one that is not", ["""
            namespace: A
            actors: { P: {} }
            relations:
              M: { roles: { p: P } }
              N: { is: M, abstract: true, fields: { a: text } }
              T: { trait: true, fields: { b: text } }
              O: { is: T, abstract: true, roles: { p: P } }
            """] },
        { "an abstract actor between two that are not", ["""
            namespace: A
            actors: { P: {}, Q: { is: P, abstract: true }, R: { is: Q } }
            """] },
        { "a member of two traits", ["""
            namespace: A
            actors: { P: , Q: { is: P } }
            relations:
              S: { trait: true, fields: { note: text, rank: integer?, tags: text* }, roles: { who: P, with: P* } }
              T: { trait: true, fields: { note: text, rank: integer?, tags: text* }, roles: { who: P, with: P* } }
              U: { is: [S, T], trait: true }
              M: { is: [S, T], rules: { r: Note != null && Who.Id != With[0].Id } }
              N: { is: [S, T], fields: { note: text } }
              O: { is: [U, T], aspect: event }
              V: { is: M, roles: { who: Q } }
              W: { is: [S, T], abstract: true, caption: '{note} {who}' }
              Y: { is: W }
            """] },
        { "rules named like members of the base", ["""
            namespace: A
            actors: { P: { rules: { validate: 'true', to-string: 'true', claims: 'true', add: 'true', r: 'true' } }, Q: { is: P, rules: { r: 'true' }, fields: { claims: text } } }
            """] },
    };

    [Theory]
    [InlineData("Add")]
    [InlineData("Build")]
    [InlineData("Caption")]
    [InlineData("CheckRules")]
    [InlineData("Codec")]
    [InlineData("Declaration")]
    [InlineData("Deconstruct")]
    [InlineData("Equals")]
    [InlineData("EqualityContract")]
    [InlineData("Id")]
    [InlineData("Identification")]
    [InlineData("IsDefined")]
    [InlineData("PrintMembers")]
    [InlineData("ReadMembers")]
    [InlineData("Set")]
    [InlineData("T")]
    [InlineData("TBuilder")]
    [InlineData("ToName")]
    [InlineData("TryBuild")]
    [InlineData("TryParse")]
    [InlineData("Unnamed")]
    [InlineData("Validate")]
    [InlineData("VisitMembers")]
    [InlineData("WithName")]
    public void A_type_may_be_named_like_a_member_or_is_refused(string name)
    {
        const string Others = "actors: { P: { fields: { name: text, x: 'X = a', y: X?, z: X* } }, Q: { is: P } }\n"
            + "relations: { M: { roles: { p: P }, fields: { x: X, z: X* } } }\n";
        string[] kinds =
        [
            "enums: { X: { a: , b-c: } }\n" + Others,
            "types: { X: { is: text, pattern: '[a-z]+', check: value != null } }\n" + Others,
            "actors: { X: { fields: { name: text } }, Y: { is: X } }\nrelations: { M: { roles: { p: X+, q: Y | Relation } } }\n",
            "actors: { P: }\nrelations: { X: { roles: { p: P } }, Y: { is: X, roles: { p: P } }, Z: { is: X } }\n",
        ];
        Assert.All(kinds, kind =>
        {
            var text = "dramatis: 1\nnamespace: A\n" + System.Text.RegularExpressions.Regex.Replace(kind, @"\bX\b", name);
            Compile_or_are_reported(name, [text["dramatis: 1\n".Length..]]);
        });
    }

    // docs/decisions.md: Files listed twice
    [Fact]
    public void A_file_listed_twice_is_generated_once()
    {
        var file = new SchemaFile("a.dramatis.yaml", "dramatis: 1\nnamespace: A\nactors: { P: {} }\n");
        var run = GeneratorRun.Of([file, new SchemaFile(file.Path, file.GetText().ToString())]);
        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Diagnostics());
    }

    [Fact]
    public void A_thousand_types_are_generated_each_once()
    {
        var actors = Enumerable.Range(0, 1000).Select(static i => $"  P{i}: {{ {(i == 0 ? "" : "is: P0, ")}fields: {{ f{i}: text }} }}\n");
        var union = string.Join(" | ", Enumerable.Range(1, 500).Select(static i => $"P{i}"));
        var text = $"dramatis: 1\nnamespace: A\nactors:\n{string.Concat(actors)}relations: {{ M: {{ roles: {{ p: '{union}' }} }} }}\n";
        var run = GeneratorRun.Of(text);
        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Result.Diagnostics);
        Assert.Equal(
            Enumerable.Range(0, 1000).Select(static i => $"A.P{i}").Append("A.M").Order(StringComparer.Ordinal),
            run.Texts.Keys.Where(static name => name is "A.M" || name.StartsWith("A.P", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    /// <summary>A switch over thousands of values would take the compiler gigabytes.</summary>
    [Fact]
    public void An_enum_of_thousands_of_values_has_no_switch_over_them()
    {
        var values = string.Concat(Enumerable.Range(0, 8000).Select(static i => $"    v{i}:\n"));
        var run = GeneratorRun.Of($"dramatis: 1\nnamespace: A\nenums:\n  E:\n{values}actors: {{ P: {{ fields: {{ e: E }} }} }}\n");

        Assert.DoesNotContain(run.Texts.Values, static text => text.Contains("switch", StringComparison.Ordinal));
        Assert.Empty(run.Diagnostics());
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Compile_or_are_reported(string what, string[] files)
    {
        var run = GeneratorRun.Of(files.Select(static (text, i) => new SchemaFile($"{i}.dramatis.yaml", "dramatis: 1\n" + text)));
        Assert.True(run.Result.Exception is null, $"{what}: {run.Result.Exception}");
        var found = run.Diagnostics();
        var compiler = found.Where(static f => !f.Id.StartsWith("DRM", StringComparison.Ordinal)).ToList();
        Assert.True(compiler.Count == 0, $"{what}:\n{string.Join("\n", found)}");
    }
}
