using Dramatis.Schema.Binding;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Tests.Binding;

/// <summary>Mistakes that only a look at several declarations or files shows: all findings, with the text of each.</summary>
public sealed class ProjectFindingTests
{
    [Theory]
    // Names of namespaces
    [InlineData("CSharpNameClash A", "N.ABC\nactors: { B: }", "N.Abc\nactors: { A: }")]
    [InlineData("CSharpNameClash A", "N\nactors: { B: }", "N.NModel\nactors: { A: }")]
    [InlineData("CSharpNameClash A", "N\nactors: { B: }", "N.NModel.M\nactors: { A: }")]
    [InlineData("CSharpNameClash by",
        "N\nactors: { A: , B: }\nrelations: { R: { roles: { by: A | B } } }", "N.IRBy\nactors: { A: }")]
    [InlineData("HidingName M", "N.M\nactors: { M: }")]
    [InlineData("", "N.Mm\nactors: { M: }")]
    // Names of types
    [InlineData("CSharpNameClash Clone", "N\nactors: { Clone: }")]
    [InlineData("CSharpNameClash Descriptor", "N\nrelations: { Descriptor: { roles: { a: Actor } } }")]
    [InlineData("CSharpNameClash Parse, CSharpNameClash Equals", "N\ntypes: { Parse: { is: text }, Equals: { is: text } }")]
    [InlineData("", "N\nenums: { GeneratedCode: { a: } }")]
    [InlineData("", "N\nactors: { Parse: }\nroles: { Clone: Parse }\nenums: { Equals: { a: } }\ntypes: { Descriptor: { is: text } }")]
    [InlineData("CSharpNameClash x",
        "N\nactors: { A: , B: }\nrelations: { R: { roles: { byX: A | B } }, RBy: { roles: { x: A | B } } }")]
    [InlineData("", "N\nactors: { A: , IRBy: }\nrelations: { R: { roles: { by: A } } }")]
    [InlineData("", "N\nactors: { A: }\nrelations: { R: { roles: { a: A } }, RNavigation: { roles: { a: A } } }")]
    [InlineData("CSharpNameClash Osce", "N\nactors: { OSCE: , Osce: , B: { is: Osce, caption: '{x}' } }")]
    [InlineData("CSharpNameClash E", "N\nenums: { ENames: { a: }, E: { a: } }")]
    // Version and summary
    [InlineData("NamespaceFactClash b", "N\nsummary: a\nactors: { A: }", "N\nsummary: b\nactors: { B: }")]
    [InlineData("", "N\nsummary: a\nactors: { A: }", "M\nsummary: b\nversion: 1.0.0\nactors: { B: }", "N\nsummary: a\nactors: { B: }")]
    // Imports
    [InlineData("UnusedImport M", "N\nimports: [M, M]\nactors: { A: { is: X } }", "M\nactors: { X: }")]
    [InlineData("UnusedImport N", "N\nimports: [N]\nactors: { A: , B: { is: A } }")]
    [InlineData("", "N\nimports: [M]\nactors: { A: { is: M.X } }", "M\nactors: { X: }")]
    [InlineData("", "N\nimports: [M]\nactors: { A: { fields: { x: X } } }", "M\ntypes: { X: { is: text } }")]
    [InlineData("YamlSyntax 'unclosed }", "N\nimports: [M]\nactors:\n  A:\n    fields: { x: 'unclosed }\n  B:\n", "M\nactors: { X: }")]
    // Whoever may play a position that is declared again
    [InlineData("WidenedMember C",
        "N\nactors: { A: , B: { is: A }, C: }\nrelations: { P: { roles: { a: A } }, Q: { is: P, roles: { a: B } }, R: { is: Q, roles: { a: C } } }")]
    [InlineData("", "N\nrelations: { P: { roles: { a: Actor } }, Q: { roles: { a: Relation } }, R: { is: Q, roles: { a: P } } }")]
    [InlineData("WidenedMember A", "N\nactors: { A: }\nrelations: { Q: { roles: { a: Relation } }, R: { is: Q, roles: { a: A } } }")]
    [InlineData("", "N\nactors: { A: }\nrelations: { Q: { roles: { a: Actor } }, R: { is: Q, roles: { a: A } } }")]
    [InlineData("WidenedMember P",
        "N\nrelations: { P: { roles: { a: Actor } }, Q: { roles: { a: Actor } }, R: { is: Q, roles: { a: P } } }")]
    [InlineData("WidenedMember Relation", "N\nrelations: { Q: { roles: { a: Actor } }, R: { is: Q, roles: { a: Relation } } }")]
    [InlineData("", "N\nrelations: { Q: { roles: { a: Claim | Actor } }, R: { is: Q, roles: { a: Claim } } }")]
    [InlineData("WidenedMember P",
        "N\nrelations: { P: { roles: { a: Actor } }, Q: { roles: { a: Claim } }, R: { is: Q, roles: { a: P } } }")]
    [InlineData("", "N\nactors: { A: { abstract: true }, B: { is: A } }\n"
        + "relations: { Q: { roles: { a: B? } }, R: { is: Q, roles: { a: A } } }")]
    [InlineData("WidenedMember A", "N\nactors: { A: { abstract: true }, B: }\n"
        + "relations: { Q: { roles: { a: B } }, R: { is: Q, roles: { a: A } } }")]
    [InlineData("WidenedMember S", "N\nactors: { A: , B: }\nroles: { S: A | B }\n"
        + "relations: { Q: { roles: { a: A } }, R: { is: Q, roles: { a: S } } }")]
    [InlineData("", "N\nactors: { A: , B: }\nroles: { S: A | B, T: A }\n"
        + "relations: { Q: { roles: { a: S } }, R: { is: Q, roles: { a: T } } }")]
    // Inverses
    [InlineData("InverseClash x", "N\nactors: { A: { fields: { x: text } }, B: { is: A }, C: { is: B } }\n"
        + "relations: { R: { roles: { a: { player: C, inverse: x } } } }")]
    [InlineData("InverseClash x", "N\nactors: { A: { abstract: true } }\nrelations: { "
        + "Q: { roles: { a: { player: A, inverse: x } } }, R: { roles: { a: { player: A, inverse: x } } } }")]
    [InlineData("InverseClash x", "N\nactors: { A: , B: }\nroles: { S: A }\nrelations: { "
        + "Q: { roles: { a: { player: S, inverse: x } } }, R: { roles: { a: { player: A | B, inverse: x } } } }")]
    [InlineData("", "N\nactors: { A: }\nrelations: { Rr: { roles: { a: { player: A, inverse: rNavigation } } } }")]
    // Names
    [InlineData("WrongKind S", "N\nactors: { A: }\nrelations: { R: { roles: { a: A }, excludes: { S: { a: b } } } }",
        "N\nactors: { B: }\nroles: { S: B }")]
    [InlineData("WrongKind Actor, WrongKind Claim", "N\nactors: { A: }\nroles: { R: A | Actor | Claim }")]
    [InlineData("WrongKind Actor", "N\nroles: { R: Actor }\nrelations: { Q: { roles: { a: R, b: Actor }, key: a } }")]
    [InlineData("WrongKind Actor", "M\nactors: { Actor: }", "N\nroles: { R: M.Actor | Actor }")]
    [InlineData("CSharpNameClash Source", "N\nactors: { SOURCE: , Source: }")]
    [InlineData("DuplicateName A, UnknownName Nobody",
        "N\nactors: { A: { fields: { x: text } } }\nrelations: { A: { roles: { b: Nobody, c: Actor } } }")]
    [InlineData("TraitBase A", "N\nactors: { A: , T: { trait: true, is: A }, B: { is: T, caption: '{x}' } }")]
    public void Whole_project_is_looked_at(string found, params string[] files) => Assert.Equal(
        found,
        string.Join(", ", Found(files).Select(f => $"{NameOf(f.Finding.Rule)} {f.Text}")));

    [Theory]
    [InlineData("the namespace 'N.ABC'", "N.ABC\nactors: { B: }", "N.Abc\nactors: { A: }")]
    [InlineData("the namespace 'N.NModel', which is named like the model class N.NModel",
        "N\nactors: { B: }", "N.NModel\nactors: { A: }")]
    [InlineData("with a member that every such type has", "N\nactors: { Clone: }")]
    [InlineData("with a type that generated code uses", "N\nenums: { Builder: { a: } }")]
    [InlineData("with a namespace", "N\nactors: { A: , B: }\nrelations: { R: { roles: { by: A | B } } }", "N.IRBy\nactors: { A: }")]
    [InlineData("with the model class of the schema", "N\nactors: { NModel: }")]
    [InlineData("'N' has the name of the last part of its namespace", "N\nactors: { N: }")]
    [InlineData("admits B, C and D as a player and Q does not", "N\nactors: { A: , B: , C: , D: }\nrelations: { "
        + "Q: { roles: { a: A } }, R: { is: Q, roles: { a: D | C | B } } }")]
    [InlineData("'x' already leads from N.B to Q", "N\nactors: { A: , B: , C: , D: }\nrelations: { "
        + "Q: { roles: { a: { player: A | C | B, inverse: x } } }, R: { roles: { a: { player: D | C | B, inverse: x } } } }")]
    [InlineData("'x' is a member of N.A already", "N\nactors: { A: { fields: { x: text } }, B: { fields: { x: text } } }\n"
        + "relations: { R: { roles: { a: { player: B | A, inverse: x } } } }")]
    [InlineData("can be O.X, M.X and P.X;", "N\nimports: [O, M, P]\nactors: { A: { is: X } }",
        "M\nactors: { X: }", "O\nactors: { X: }", "P\nactors: { X: }")]
    [InlineData("can be O.X and M.X;", "N\nimports: [O, M]\nactors: { A: { is: X } }", "M\nactors: { X: }", "O\nactors: { X: }")]
    [InlineData("already declared as a trait of actors in 0.dramatis.yaml",
        "N\nactors: { A: { trait: true } }", "N\nactors: { A: }")]
    [InlineData("already declared as a trait of relations", "N\nrelations: { A: { trait: true } }", "N\nactors: { A: }")]
    [InlineData("already declared as a relation", "N\nrelations: { A: { roles: { who: Actor } } }", "N\nactors: { A: }")]
    [InlineData("already declared as an actor", "N\nactors: { A: }", "N\nactors: { A: }")]
    public void Finding_tells_what_else_there_is(string words, params string[] files) =>
        Assert.Contains(words, Found(files).Select(f => f.Finding.Text).First(), StringComparison.Ordinal);

    [Theory]
    [InlineData("Diplomacy", "N\nimports: [Diplomcy]\nactors: { A: }", "Diplomacy\nactors: { X: }")]
    [InlineData(null, "Diplomacy\nimports: [Diplomcy]\nactors: { A: }")]
    [InlineData("M.X", "N\nactors: { A: { is: X } }", "O\nactors: { X: }", "M\nactors: { X: }")]
    [InlineData("M.Person", "N\nactors: { A: { is: M.Persn } }", "M\nactors: { Person: }")]
    [InlineData(null, "N\nactors: { A: { is: M.Actr } }", "M\nactors: { Person: }")]
    [InlineData("Person", "N\nimports: [M]\nactors: { A: { is: Persn }, B: { is: X } }", "M\nactors: { Person: , X: }")]
    [InlineData("Relation", "N\nrelations: { R: { roles: { a: Relaton } } }")]
    [InlineData("decimal", "N\nactors: { A: { fields: { x: decimel } } }")]
    public void Near_name_of_the_project_is_suggested(string? suggestion, params string[] files) =>
        Assert.Equal(suggestion, Assert.Single(Found(files)).Finding.Suggestion);

    [Theory]
    [InlineData("N.Q", "N\nactors: { A: }\nrelations: { Q: { roles: { a: { player: A, inverse: x } } }, "
        + "R: { roles: { b: { player: A, inverse: x } } } }")]
    [InlineData("N.Q.a", "N\nactors: { A: , B: }\nrelations: { Q: { roles: { a: A } }, R: { is: Q, roles: { a: B } } }")]
    [InlineData("N.A", "N\nactors: { A: }", "N\nactors: { A: }")]
    public void Finding_leads_to_what_it_speaks_of(string place, params string[] files)
    {
        // docs/decisions.md: Related places by name
        var related = Found(files).Select(f => f.Finding.Related).OfType<RelatedPlace.Named>().First();

        Assert.Equal(place, string.Join('.', new[] { related.Namespace, related.Name, related.Member }.OfType<string>()));
    }

    [Theory]
    [InlineData("OSCE T V", "actors: { OSCE: , Osce: , T: { trait: true }, U: { trait: true, is: V0 }, V: , "
        + "V0: { trait: true, is: Nobody }, X: { is: [T, U] } }")]
    [InlineData("OSCE", "actors: { OSCE: , Osce: , B: { is: Osce } }\nroles: { R: B }")]
    [InlineData("A", "actors: { A: , T: { trait: true, is: A }, B: { is: T } }")]
    [InlineData("A", "actors: { A: , B: { is: [Format, A] } }")]
    [InlineData("R", "roles: { R: Actor }")]
    public void Only_what_is_sound_is_bound(string names, string body) => Assert.Equal(
        names, string.Join(' ', Project.Of(body).Bind().Declarations.Select(bound => bound.Symbol.Name)));

    [Theory]
    [InlineData("A", PlayerKind.Actors)]
    [InlineData("A | B", PlayerKind.Actors)]
    [InlineData("Q", PlayerKind.Relations)]
    [InlineData("A | Q", PlayerKind.Any)]
    [InlineData("S", PlayerKind.Actors)]
    [InlineData("S | Q", PlayerKind.Any)]
    [InlineData("A | Actor", PlayerKind.Actors)]
    [InlineData("A | Relation", PlayerKind.Any)]
    public void Role_knows_who_plays_it(string players, PlayerKind kind) => Assert.Equal(
        kind,
        Project.Of($"actors: {{ A: , B: }}\nroles: {{ R: {players}, S: A | B }}\nrelations: {{ Q: {{ roles: {{ a: A }} }} }}")
            .Find<BoundRole>("R").Symbol.Plays);

    /// <summary>The reader reports a missing part, at the name of the declaration without it.</summary>
    [Theory]
    [InlineData("T", "types: { T: { length: 1..2 } }")]
    [InlineData("R", "roles: { R: { summary: Nobody. } }")]
    [InlineData("a", "relations: { R: { roles: { b: Actor, a: { summary: Nobody. } } } }")]
    [InlineData("x", "actors: { A: { fields: { x: { summary: Nothing. } } } }")]
    public void Missing_type_is_said_once(string name, string body)
    {
        var found = Assert.Single(Project.Of(body + "\n").Diagnostics());

        Assert.Equal(DiagnosticCatalog.MissingKey, found.Rule);
        Assert.Equal(Project.Head("N").Length + body.IndexOf(name + ":", StringComparison.Ordinal), found.Span.Start.Offset);
    }

    [Fact]
    public void Position_that_is_narrowed_keeps_its_former_names()
    {
        var project = Project.Of("""
            actors: { A: , B: { is: A } }
            relations:
              Q: { roles: { a: { player: A, renamedFrom: [b, c] } } }
              R: { is: Q, roles: { a: { player: B, renamedFrom: [d, c] } } }
            """);

        Assert.Equal(["d", "c", "b"], project.Find<BoundRelation>("R").Positions[0].Prose.RenamedFrom);
    }

    [Fact]
    public void Former_name_leads_to_the_first_that_had_it_unless_one_has_it_today()
    {
        var values = Project.Of("enums: { E: { a: { renamedFrom: [x, b] }, b: { renamedFrom: [x, y] }, c: } }")
            .Find<BoundEnum>("E").Values;

        Assert.Equal(["x", "y", ""], values.Select(value => string.Join(' ', FormerNames.Of(value, values))));
    }

    [Fact]
    public void Field_of_an_enum_without_values_is_left_out()
    {
        var project = Project.Of("enums: { E: }\nactors: { A: { fields: { x: E, y: text } } }");

        Assert.Single(project.Diagnostics());
        Assert.Equal(["y"], project.Find<BoundActor>("A").Fields.Select(field => field.Name));
    }

    private static IEnumerable<(SchemaDiagnostic Finding, string Text)> Found(string[] files)
    {
        var texts = files.Select((text, i) => ($"{i}.dramatis.yaml", "dramatis: 1\nnamespace: " + text + "\n")).ToArray();
        return new Project(texts).Diagnostics().Select(found => (found, texts.Single(t => t.Item1 == found.Path).Item2
            .Substring(found.Span.Start.Offset, found.Span.Length)));
    }

    private static string NameOf(DiagnosticRule rule) => typeof(DiagnosticCatalog).GetProperties()
        .First(p => p.PropertyType == typeof(DiagnosticRule) && (DiagnosticRule)p.GetValue(null)! == rule).Name;
}
