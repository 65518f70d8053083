using Dramatis.Schema.Binding;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Tests.Binding;

/// <summary>Every kind of finding of the binder, alone and exactly at its place.</summary>
public sealed class DiagnosticTests
{
    /// <summary>The text beside the lines of a case in the same file.</summary>
    private const string World = """
        types: { Code: { is: text, length: 2..4 }, Level: { is: integer, range: 0..9 } }
        enums: { Format: { in-person: , remote: } }

        """;

    public static TheoryData<string, string> OneFile => new()
    {
        { "UnknownName", "actors: { A: { fields: { code: [|Cod|] } } }" },
        { "UnknownName", "actors: { A: { is: [|B|] } }" },
        { "UnknownName", "actors: { A: }\nroles: { R: 'A | [|System.Guid|]' }" },
        { "UnknownName", "actors: { A: }\nrelations: { R: { roles: { a: A }, excludes: { [|S|]: { a: a } } } }" },
        { "WrongKind", "actors: { A: }\nroles: { R: 'A | [|Format|]' }" },
        { "WrongKind", "actors: { A: }\nroles: { R: 'A | [|Actor|]' }" },
        { "WrongKind", "relations: { R: { roles: { a: '[|text|]', b: Actor } } }" },
        { "WrongKind", "actors: { A: }\nrelations: { R: { roles: { a: A }, excludes: { [|A|]: { a: a } } } }" },
        { "DuplicateName", "actors: { A: , B: }\nroles: { [|A|]: B }" },
        { "DuplicateName", "actors: { A: }\nrelations: { R: { roles: { a: A }, fields: { [|a|]: text } } }" },
        { "ReservedName", "actors: { A: { fields: { [|caption|]: text } } }" },
        { "ReservedName", "actors: { A: { rules: { [|to-string|]: 'true' } } }" },
        { "ReservedName", "relations: { R: { roles: { a: { player: Actor, inverse: [|id|] } } } }" },
        { "CSharpNameClash", "actors: { OSCE: , [|Osce|]: }" },
        { "CSharpNameClash", "actors: { IHost: }\nroles: { [|Host|]: IHost }" },
        { "CSharpNameClash", "actors: { A: { fields: { [|a|]: text } } }" },
        { "CSharpNameClash", "actors: { A: { fields: { [|descriptor|]: text } } }" },
        { "CSharpNameClash", "actors: { A: { fields: { isOld: boolean }, rules: { [|is-old|]: IsOld } } }" },
        { "CSharpNameClash", "actors: { [|NModel|]: }" },
        { "CSharpNameClash", "actors: { [|Builder|]: }" },
        { "CSharpNameClash", "actors: { A: , B: , IRBy: }\nrelations: { R: { roles: { [|by|]: A | B } } }" },
        { "CSharpNameClash", "actors: { A: { fields: { x: text } }, T: { trait: true, fields: { b: text } }, "
            + "[|B|]: { is: [A, T] } }" },
        { "CSharpNameClash", "enums: { E: { a: } }\nactors: { [|ENames|]: }" },
        { "CSharpNameClash", "actors: { A: }\nrelations: { R: { roles: { a: { player: A, inverse: r } } }, "
            + "[|RNavigation|]: { roles: { a: A } } }" },
        { "HidingName", "actors: { [|N|]: }" },
        { "InheritanceCycle", "actors: { A: { is: [|A|] } }" },
        { "InheritanceCycle", "actors: { A: }\nroles: { R: '[|R|] | A' }" },
        { "InheritanceCycle", "actors: { A: { is: [|A|] }, C: { is: A }, D: { is: C } }" },
        { "WrongBase", "actors: { A: { is: [|Format|] } }" },
        { "WrongBase", "actors: { T: { trait: true }, A: { is: [T, [|Format|]] }, B: { is: A } }" },
        { "WrongBase", "relations: { R: { is: [|Q|], roles: { a: Actor } } }\nactors: { A: }\nroles: { Q: A }" },
        { "SecondBase", "actors: { A: , B: , C: { is: [A, [|B|]] } }" },
        { "TraitBase", "actors: { A: , T: { trait: true, is: [|A|] } }" },
        { "MemberConflict", "actors: { S: { trait: true, fields: { x: text } }, "
            + "T: { trait: true, fields: { x: integer } }, A: { is: [S, [|T|]] } }" },
        { "MemberConflict", "actors: { T: { trait: true, fields: { x: text } }, "
            + "A: { is: T, fields: { x: [|integer|] } } }" },
        { "MemberConflict", "relations: { Q: { roles: { a: Actor } }, R: { is: Q, fields: { [|a|]: text } } }" },
        { "WidenedMember", "actors: { A: , B: { is: A }, C: }\n"
            + "relations: { Q: { roles: { a: A } }, R: { is: Q, roles: { a: '[|B | C|]' } } }" },
        { "WidenedMember", "relations: { Q: { roles: { a: Actor(2..) } }, R: { is: Q, roles: { a: 'Actor[|*|]' } } }" },
        { "WidenedMember", "relations: { Q: { roles: { a: Actor* } }, R: { is: Q, roles: { a: [|Actor|] } } }" },
        { "WidenedMember", "relations: { Q: { roles: { a: Actor }, fields: { x: Code } }, R: { is: Q, "
            + "fields: { x: [|text|] } } }" },
        { "WidenedMember", "relations: { Q: { roles: { a: Actor }, fields: { x: { type: text, length: ..5 } } }, "
            + "R: { is: Q, fields: { x: { type: Code, length: [|..6|] } } } }" },
        { "WidenedMember", "relations: { Q: { roles: { a: Actor }, fields: { x: text } }, R: { is: Q, "
            + "fields: { x: 'text = [|y|]' } } }" },
        { "WidenedMember", "relations: { Q: { roles: { a: Actor }, fields: { x: text } }, R: { is: Q, "
            + "fields: { x: { type: text, default: [|y|] } } } }" },
        { "WidenedMember", "relations: { Q: { roles: { a: Actor }, fields: { x: text } }, R: { is: Q, "
            + "fields: { x: 'text[|?|]' } } }" },
        { "NotTightened", "relations: { Q: { roles: { a: Actor } }, R: { is: Q, roles: { [|a|]: Actor } } }" },
        { "NotTightened", "relations: { Q: { roles: { a: Actor }, fields: { x: text } }, "
            + "R: { is: Q, fields: { [|x|]: text } } }" },
        { "NotTightened", "actors: { A: { fields: { x: text } }, B: { is: A, fields: { [|x|]: text } } }" },
        { "FieldUnion", "actors: { A: { fields: { x: '[|Code | text|]?' } } }" },
        { "FieldToPlayer", "actors: { A: { fields: { x: [|A|] } } }" },
        { "PositionDefault", "relations: { R: { roles: { a: 'Actor = [|x|]' } } }" },
        { "DefaultBesideMultiplicity", "actors: { A: { fields: { x: { type: text?, default: [|y|] } } } }" },
        { "BadDefault", "actors: { A: { fields: { x: Format = [|in-persn|] } } }" },
        { "BadDefault", "actors: { A: { fields: { x: Level = [|10|] } } }" },
        { "BadDefault", "actors: { A: { fields: { x: boolean = [|yes|] } } }" },
        { "BadDefault", "actors: { A: { fields: { x: date = [|2024-13|] } } }" },
        { "BadDefault", "actors: { A: { fields: { x: { type: uri = [|http://a|], schemes: https } } } }" },
        { "BadRange", "actors: { A: { fields: { x: { type: integer, range: [|9..1|] } } } }" },
        { "BadRange", "actors: { A: { fields: { x: { type: date, range: '[|2024-13|]..' } } } }" },
        { "BadRange", "actors: { A: { fields: { x: { type: date, range: [|2024..2023|] } } } }" },
        { "BadRange", "actors: { A: { fields: { x: { type: text, length: '[|-1|]..2' } } } }" },
        { "ConstraintNotApplicable", "actors: { A: { fields: { x: { type: integer, length: [|1..2|] } } } }" },
        { "ConstraintNotApplicable", "actors: { A: { fields: { x: { type: Format, pattern: [|a|] } } } }" },
        { "ConstraintNotApplicable", "actors: { A: { fields: { x: { type: text, schemes: [|https|] } } } }" },
        { "BadPattern", @"actors: { A: { fields: { x: { type: text, pattern: 'a[|\d|]' } } } }" },
        { "BadScheme", "actors: { A: { fields: { x: { type: uri, schemes: [https, [|HTTP:|]] } } } }" },
        { "BadUnit", "actors: { A: { fields: { x: { type: quantity, units: [USD, [|USX|]] } } } }" },
        { "BadUnit", "actors: { A: { fields: { x: { type: quantity, units: [|eur|] } } } }" },
        { "BadUnit", "actors: { A: { fields: { x: { type: quantity, units: [|US dollars|] } } } }" },
        { "BadUnit", "types: { T: { is: quantity, units: [km, [|'m//s'|]] } }" },
        { "BadUnit", "types: { T: { is: quantity }, U: { is: T, units: [|km|] } }" },
        { "BadUnit", "types: { T: { is: quantity, units: [km] } }\nactors: { A: { fields: { x: { type: T, units: [|mi|] } } } }" },
        { "RepeatedItem", "types: { T: { is: quantity, units: [km, [|km|]] } }" },
        { "ConstraintNotApplicable", "actors: { A: { fields: { x: { type: decimal, units: [[|km, m|]] } } } }" },
        { "ConstraintNotApplicable", "actors: { A: { fields: { x: { type: quantity, length: [|1..2|] } } } }" },
        { "BadRange", "actors: { A: { fields: { x: { type: quantity, units: km, range: '[|0 km|]..' } } } }" },
        { "BadRange", "actors: { A: { fields: { x: { type: quantity, range: [|9..1|] } } } }" },
        { "BadDefault", "actors: { A: { fields: { x: quantity = [|P|] } } }" },
        { "BadDefault", "actors: { A: { fields: { x: quantity = [|1..0|] } } }" },
        { "BadDefault", "actors: { A: { fields: { x: quantity = [|3 km|] } } }" },
        { "BadDefault", "actors: { A: { fields: { x: { type: quantity = [|3|], units: km } } } }" },
        { "BadDefault", "actors: { A: { fields: { x: { type: quantity, units: km, default: [|3 mi|] } } } }" },
        { "BadDefault", "actors: { A: { fields: { x: { type: quantity = [|-1|], range: 0.. } } } }" },
        { "QuantityAsKey", "relations: { R: { roles: { a: Actor }, fields: { x: quantity }, key: [a, [|x|]] } }" },
        { "QuantityAsKey", "types: { T: { is: quantity } }\n"
            + "relations: { R: { roles: { a: Actor }, fields: { x: T }, exclusive: [[|x|], a] } }" },
        { "QuantityAsKey", "actors: { A: { fields: { x: { type: quantity, unique: [|true|] } } } }" },
        { "FailingExample", "types: { T: { is: quantity, units: km, range: ..9, examples: [~99 km, 1.. km, [|10.. km|]] } }" },
        { "PassingCounterexample", "types: { T: { is: quantity, counterexamples: [3 km, [|3..|]] } }" },
        { "WidenedMember", "relations: { Q: { roles: { a: Actor }, fields: { x: { type: quantity, units: [km] } } }, "
            + "R: { is: Q, fields: { x: { type: quantity, units: [km, [|m|]] } } } }" },
        { "WidenedMember", "types: { M: { is: quantity, units: km } }\n"
            + "relations: { Q: { roles: { a: Actor }, fields: { x: quantity } }, R: { is: Q, fields: { x: '[|M|]' } } }" },
        { "WidenedMember", "types: { M: { is: quantity, range: 0.. } }\nrelations: { "
            + "Q: { roles: { a: Actor }, fields: { x: { type: quantity, units: km } } }, R: { is: Q, fields: { x: '[|M|]' } } }" },
        { "MemberConflict", "actors: { S: { trait: true, fields: { x: quantity } }, "
            + "T: { trait: true, fields: { x: { type: quantity, units: km } } }, A: { is: [S, [|T|]] } }" },
        { "MemberConflict", "actors: { S: { trait: true, fields: { x: { type: uri, schemes: ftp } } }, "
            + "T: { trait: true, fields: { x: { type: uri, schemes: [https, http] } } }, A: { is: [S, [|T|]] } }" },
        { "MemberConflict", "relations: { P: { trait: true, roles: { a: Actor }, fields: { x: { type: uri?, schemes: ftp } } }, "
            + "Q: { trait: true, roles: { b: Actor }, fields: { x: { type: uri?, schemes: https } } }, R: { is: [P, [|Q|]], fields: { x: uri } } }" },
        { "FailingExample", "actors: { A: { fields: { x: { type: Code, examples: [ab, [|abcde|]] } } } }" },
        { "FailingExample", "actors: { A: { fields: { x: { type: Format, examples: [|by-mail|] } } } }" },
        { "PassingCounterexample", "actors: { A: { fields: { x: { type: Level, counterexamples: [a, [|9|]] } } } }" },
        { "RecommendedRequired", "actors: { A: { fields: { x: { type: text, recommended: [|true|] } } } }" },
        { "UniqueOnRelation", "relations: { R: { roles: { a: Actor }, "
            + "fields: { x: { type: text, unique: [|true|] } } } }" },
        { "DeprecatedRequired", "actors: { A: { fields: { x: { type: text, deprecated: [|{ since: 1.0.0 }|] } } } }" },
        { "UnknownAspect", "relations: { R: { aspect: [|evnt|], roles: { a: Actor } } }" },
        { "AspectClash", "relations: { Q: { aspect: event, roles: { a: Actor } }, R: { is: Q, aspect: [|state|] } }" },
        { "AspectClash", "relations: { Q: { roles: { a: Actor } }, R: { is: Q, aspect: [|state|] } }" },
        { "AspectClash", "relations: { Q: { trait: true, aspect: event }, P: { trait: true, aspect: state }, "
            + "R: { is: [Q, [|P|]], roles: { a: Actor } } }" },
        { "NoPosition", "relations: { [|R|]: { fields: { x: text } } }" },
        { "UnknownMember", "actors: { A: { fields: { name: text }, caption: '{[|nam|]}' } }" },
        { "UnknownMember", "relations: { R: { roles: { a: Actor }, caption: '{a} {[|on|]}' } }" },
        { "UnknownMember", "relations: { R: { roles: { a: Actor }, key: [a, [|b|]] } }" },
        { "UnknownMember", "relations: { R: { roles: { a: Actor }, exclusive: [[|b|]] } }" },
        { "UnknownMember", "relations: { Q: { roles: { a: Actor } }, "
            + "R: { roles: { b: Actor }, excludes: { Q: { b: [|c|] } } } }" },
        { "UnknownMember", "relations: { Q: { roles: { a: Actor } }, "
            + "R: { roles: { b: Actor }, excludes: { Q: { [|c|]: a } } } }" },
        { "UnknownMember", "actors: { A: { rules: { r: { check: 'true', message: '{[|b|]}' } } } }" },
        { "UnknownModality", "relations: { R: { roles: { a: Actor }, modalities: [actual, [|plannd|]] } }" },
        { "InverseClash", "relations: { Q: { roles: { a: { player: Actor, inverse: x } } }, "
            + "R: { roles: { b: { player: Actor, inverse: [|x|] } } } }" },
        { "InverseClash", "actors: { A: { fields: { x: text } } }\n"
            + "relations: { R: { roles: { b: { player: A, inverse: [|x|] } } } }" },
        { "InverseClash", "actors: { A: { fields: { x: text } }, B: { is: A } }\n"
            + "relations: { R: { roles: { b: { player: B, inverse: [|x|] } } } }" },
        { "InverseClash", "actors: { A: }\nrelations: { R: { roles: { b: { player: A, inverse: [|rNavigation|] } } } }" },
        { "InverseClash", "actors: { A: }\nrelations: { Q: { roles: { a: { player: Actor, inverse: x } } }, "
            + "R: { roles: { b: { player: A, inverse: [|x|] } } } }" },
        { "RepeatedItem", "actors: { A: }\nroles: { R: 'A | [|A|]' }" },
        { "RepeatedItem", "relations: { R: { roles: { a: Actor }, key: [a, [|a|]] } }" },
        { "RepeatedItem", "actors: { T: { trait: true }, A: { is: [T, [|T|]] } }" },
    };

    public static TheoryData<string, string, string> TwoFiles => new()
    {
        { "AmbiguousName", "imports: [M, O]\nactors: { A: { is: [|X|] } }", "namespace: M\nactors: { X: }" },
        { "UnknownImport", "imports: [[|Mm|]]\nactors: { A: }", "namespace: M\nactors: { X: }" },
        { "UnusedImport", "imports: [[|M|]]\nactors: { A: { is: O.X } }", "namespace: M\nactors: { X: }" },
        { "UnusedImport", "imports: [[|N|]]\nactors: { A: }", "namespace: M\nactors: { X: }" },
        { "DuplicateName", "actors: { [|A|]: }", "namespace: N\nactors: { A: }" },
        { "NamespaceFactClash", "version: [|2.0.0|]\nactors: { A: }", "namespace: N\nversion: 1.0.0\nactors: { B: }" },
        { "CSharpNameClash", "actors: { [|M|]: }", "namespace: N.M\nactors: { B: }" },
        { "UnknownName", "actors: { A: { is: [|X|] } }", "namespace: M\nactors: { X: }" },
        { "UnknownName", "actors: { A: { is: [|M.Y|] } }", "namespace: M\nactors: { X: }" },
        { "InverseClash", "relations: { R: { roles: { b: { player: M.X, inverse: [|x|] } } } }",
            "namespace: M\nactors: { X: }\nrelations: { Q: { roles: { b: { player: X, inverse: x } } } }" },
        { "ImportVersionMissed", "imports: [M [|1.2.0|]]\nactors: { A: { is: X } }", "namespace: M\nversion: 1.1.9\nactors: { X: }" },
        { "ImportVersionMissed", "imports: [M [|1.2.0|]]\nactors: { A: { is: X } }", "namespace: M\nversion: 2.3.0\nactors: { X: }" },
        { "ImportVersionMissed", "imports: [M [|1.0.0|]]\nactors: { A: { is: X } }", "namespace: M\nactors: { X: }" },
        { "WidenedMember", "relations: { R: { is: M.Q, roles: { b: [|Actor|] } } }",
            "namespace: M\nactors: { X: }\nrelations: { Q: { roles: { b: X } } }" },
    };

    [Theory]
    [MemberData(nameof(OneFile))]
    [MemberData(nameof(ClauseExamples.OneFile), MemberType = typeof(ClauseExamples))]
    public void Finding_stands_alone_at_its_place(string rule, string body)
    {
        var types = body.Contains("Code", StringComparison.Ordinal) || body.Contains("Format", StringComparison.Ordinal)
            || body.Contains("Level", StringComparison.Ordinal);
        Check(rule, body, types ? World : "", []);
    }

    [Theory]
    [MemberData(nameof(TwoFiles))]
    [MemberData(nameof(ClauseExamples.TwoFiles), MemberType = typeof(ClauseExamples))]
    public void Finding_across_files_stands_alone_at_its_place(string rule, string body, string other) =>
        Check(rule, body, "", [("a.dramatis.yaml", "dramatis: 1\n" + other), ("o.dramatis.yaml", Others)]);

    [Fact]
    public void Every_rule_of_the_binder_is_shown()
    {
        var shown = OneFile.Select(c => (string)c[0])
            .Concat(TwoFiles.Select(c => (string)c[0]))
            .Append("InheritanceTooDeep")
            .Concat(ClauseExamples.OneFile.Select(c => (string)c[0]))
            .Concat(ReferenceTests.Shown);
        Assert.Empty(DiagnosticCatalog.All.Where(static r => r.Id is ['D', 'R', 'M', '0', >= '4', _]).Except(shown.Select(Rule)));
    }

    [Fact]
    public void Deep_inheritance_is_told_and_stops_there()
    {
        var chain = string.Concat(Enumerable.Range(1, 300).Select(i => $"  A{i}: {{ is: A{i - 1} }}\n"));
        var found = Assert.Single(Project.Of("actors:\n  A0:\n" + chain).Diagnostics());
        Assert.Equal(DiagnosticCatalog.InheritanceTooDeep, found.Rule);
        Assert.Contains("'A64'", found.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("actors: { A: { fields: { x: txt } } }", "text")]
    [InlineData("actors: { Person: }\nroles: { R: Persn }", "Person")]
    [InlineData("enums: { F: { in-person: } }\nactors: { A: { fields: { x: F = in-persn } } }", "in-person")]
    [InlineData("relations: { R: { aspect: evnt, roles: { a: Actor } } }", "event")]
    [InlineData("relations: { R: { roles: { host: Actor }, key: hst } }", "host")]
    [InlineData("relations: { R: { roles: { host: Actor }, modalities: [plannd] } }", "planned")]
    [InlineData("enums: { E: { grows: { opposes: shrink }, shrinks: } }", "shrinks")]
    [InlineData("relations: { R: { roles: { a: Actor, b: Actor }, implies: { ActsFr: { a: agent, b: principal } } } }", "ActsFor")]
    [InlineData("relations: { R: { roles: { host: Relation }, implies: hst } }", "host")]
    [InlineData("enums: { E: { good: } }\nrelations: { R: { roles: { a: Actor }, fields: { e: E }, excludes: { R: { where: { e: god } } } } }", "good")]
    public void Near_name_is_suggested(string body, string suggestion) =>
        Assert.Equal(suggestion, Assert.Single(Project.Of(body).Diagnostics()).Suggestion);

    [Theory]
    [InlineData("actors: { A: , B: }\nrelations: { Q: { roles: { a: { player: A, inverse: x } } }, "
        + "R: { roles: { b: { player: B, inverse: x } } } }", "namespace: M")]
    [InlineData("actors: { A: }\nrelations: { Q: { roles: { a: { player: A, inverse: x }, "
        + "b: { player: A, inverse: x } } } }", "namespace: M")]
    [InlineData("actors: { A: }\nrelations: { Q: { roles: { a: { player: Actor, inverse: x } } }, "
        + "R: { roles: { b: { player: Relation, inverse: x } } } }", "namespace: M")]
    [InlineData("imports: M\nactors: { A: { rules: { r: new X() is null } } }", "namespace: M\nactors: { X: }")]
    [InlineData("actors: { A: }", "namespace: AbcX\nactors: { X: }")]
    [InlineData("imports: M 1.2.0\nactors: { A: { is: X } }", "namespace: M\nversion: 1.2.0\nactors: { X: }")]
    [InlineData("imports: M 1.2.9\nactors: { A: { is: X } }", "namespace: M\nversion: 1.10.0-beta\nactors: { X: }")]
    public void Sound_schema_has_no_finding(string body, string other)
    {
        var project = new Project(
            ("n.dramatis.yaml", Project.Head("N") + body + "\n"), ("a.dramatis.yaml", $"dramatis: 1\n{other}\n"));

        Assert.Empty(project.Diagnostics());
    }

    [Theory]
    [InlineData("since: 1.0.0", "since 1.0.0")]
    [InlineData("use: B", "use B")]
    [InlineData("reason: Old.", "Old.")]
    [InlineData("since: 1.0.0, use: B", "since 1.0.0, use B")]
    [InlineData("since: 1.0.0, use: B, reason: Old.", "since 1.0.0, use B: Old.")]
    public void What_is_deprecated_is_told_in_a_sentence(string deprecated, string expected) => Assert.Equal(
        expected,
        Project.Of($"actors: {{ A: {{ deprecated: {{ {deprecated} }} }}, B: }}\n").Find<BoundActor>("A").Prose.Obsolete);

    private const string Others = "dramatis: 1\nnamespace: O\nactors: { X: , Z: }\n";

    private static void Check(string rule, string body, string beside, (string Path, string Text)[] others)
    {
        var (text, start, length) = Marked.Read(Project.Head("N") + body + "\n" + beside);
        var project = new Project([.. others, ("n.dramatis.yaml", text)]);
        var found = Assert.Single(project.Diagnostics());
        Assert.Equal(rule, NameOf(found.Rule));
        Assert.Equal((start, length), (found.Span.Start.Offset, found.Span.Length));
        Assert.EndsWith(".", found.Text, StringComparison.Ordinal);
    }

    private static DiagnosticRule Rule(string name) =>
        (DiagnosticRule)typeof(DiagnosticCatalog).GetProperty(name)!.GetValue(null)!;

    private static string NameOf(DiagnosticRule rule) => typeof(DiagnosticCatalog).GetProperties()
        .First(p => p.PropertyType == typeof(DiagnosticRule) && (DiagnosticRule)p.GetValue(null)! == rule).Name;
}
