using Dramatis.Schema.Binding;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Tests.Binding;

/// <summary>Schemas of references: what a project sees of them, and what it cannot do with their types.</summary>
public sealed class ReferenceTests
{
    private const string Ports = """
        dramatis: 1
        namespace: Ports
        version: 1.1.0
        types: { Code: { is: text, length: 2..4 } }
        actors:
          Named: { trait: true, fields: { name: text } }
          Ship: { is: Named, fields: { code: { type: Code?, renamedFrom: sign } } }
          Tug: { is: Ship }
          Port: { is: Named }
        roles: { Berth: Port | Ship }
        relations:
          Call: { aspect: event, roles: { ship: Ship, port: Port } }
          Stay: { aspect: event, abstract: true, roles: { ship: Ship } }

        """;

    private static readonly DiagnosticRule[] s_shown =
        [DiagnosticCatalog.NamespaceInTwoPlaces, DiagnosticCatalog.ClosedBase, DiagnosticCatalog.ForeignMemberAgain];

    /// <summary>The names of the rules that these tests show.</summary>
    internal static IEnumerable<string> Shown => typeof(DiagnosticCatalog).GetProperties()
        .Where(static property => property.GetValue(null) is DiagnosticRule rule && s_shown.Contains(rule))
        .Select(static property => property.Name);

    public static TheoryData<string, bool, string> Mistakes => new()
    {
        { "DRM081", false, "actors: { Ferry: { is: [|Ship|] } }" },
        { "DRM081", false, "actors: { Pier: { is: [|Named|] } }" },
        { "DRM081", false, "relations: { Visit: { is: [|Stay|] } }" },
        { "DRM081", false, "actors: { Ferry: { is: [|Ship|] }, Car: { is: Ferry } }" },
        { "DRM082", true, "actors: { Ferry: { is: Ship, fields: { [|sign|]: text } } }" },
        { "DRM082", true, "relations: { Visit: { is: Call, roles: { [|ship|]: Tug } } }" },
        { "DRM082", true, "actors: { Ferry: { is: Ship }, Car: { is: Ferry, fields: { [|sign|]: text } } }" },
        { "DRM082", true, "relations: { Visit: { is: Call }, Return: { is: Visit, roles: { [|ship|]: Tug } } }" },
        { "DRM057", true, "actors: { Ferry: { is: Ship, fields: { [|name|]: { type: text, length: 1..9 } } } }" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Type_cannot_be_based_on_what_is_compiled_in_another_way(string id, bool isExtensible, string body)
    {
        var (text, start, length) = Marked.Read(Head + body + "\n");
        var project = new Project(Referenced(Ports, isExtensible), new("n.dramatis.yaml", text));
        var found = Assert.Single(project.Diagnostics());
        Assert.Equal((id, start, length), (found.Rule.Id, found.Span.Start.Offset, found.Span.Length));
        Assert.True(id == "DRM057" || found.Text.Contains("the assembly Harbour", StringComparison.Ordinal), found.Text);
    }

    [Theory]
    [InlineData("actors: { Ferry: { is: Ship, fields: { cars: integer } }, Pier: { is: Named, fields: { name: { type: text, length: 1..9 }, length: integer } } }")]
    [InlineData("relations: { Visit: { is: Call, fields: { why: text? } }, Night: { is: Stay } }")]
    [InlineData("roles: { Owner: Ship | Port }\nrelations: { Owning: { aspect: state, roles: { owner: Owner, other: Ship | Berth, call: Call } } }")]
    public void Type_is_based_on_those_of_an_extensible_assembly(string body) =>
        Assert.Empty(new Project(Referenced(Ports, isExtensible: true), new("n.dramatis.yaml", Head + body + "\n")).Diagnostics());

    [Fact]
    public void Referenced_types_are_as_they_were_compiled_whatever_the_project_declares()
    {
        const string Body = "actors: { Ferry: { is: Ship } }\nrelations: { Visit: { is: Stay, fields: { why: text? } }, Night: { is: Visit } }\n";
        var project = new Project(Referenced(Ports, isExtensible: true), new("n.dramatis.yaml", Head + Body));
        var outlines = project.Table.Outlines.ToDictionary(static outline => outline.Namespace);
        var types = outlines.Values.SelectMany(static outline => outline.Types).ToDictionary(static type => type.Name);
        Assert.Equal((true, false), (outlines["Ports"].IsReferenced, outlines["N"].IsReferenced));
        Assert.All(["Ship", "Tug", "Port", "Call", "Stay"], name => Assert.True(types[name].HasDerived));
        Assert.Equal([("Ferry", false), ("Visit", true), ("Night", false)], new[] { "Ferry", "Visit", "Night" }.Select(name => (name, types[name].HasDerived)));

        var closed = new Project(Referenced(Ports, isExtensible: false), new("n.dramatis.yaml", Head + "relations: { R: { roles: { s: Ship } } }\n"));
        Assert.Equal(
            ["Ship"],
            closed.Table.Outlines.SelectMany(static outline => outline.Types).Where(static type => type is { HasDerived: true, IsTrait: false }).Select(static type => type.Name));
    }

    [Fact]
    public void Role_with_players_of_another_assembly_knows_them_in_the_place_of_an_interface()
    {
        const string Body = "actors: { Firm: }\nroles: { Owner: Firm | Berth, Holder: Owner | Firm, Staff: Firm }\n";
        var project = new Project(Referenced(Ports, isExtensible: false), new("n.dramatis.yaml", Head + Body));
        var roles = project.Table.Outlines.SelectMany(static outline => outline.Types)
            .Where(static type => type.Kind == SymbolKind.Role)
            .ToDictionary(static type => type.Name, static type => string.Join(" ", type.LoosePlayers.Select(static player => player.Name)));
        Assert.Equal(("Firm Berth", "Firm Berth", "", ""), (roles["Owner"], roles["Holder"], roles["Staff"], roles["Berth"]));
    }

    [Fact]
    public void Reference_that_no_file_imports_is_not_there()
    {
        var project = new Project(Referenced(Ports, isExtensible: false), new("n.dramatis.yaml", Project.Head("Ports") + "actors: { Ship: }\n"));
        Assert.Empty(project.Diagnostics());
        Assert.False(Assert.Single(project.Table.Outlines).IsReferenced);
    }

    [Fact]
    public void Namespace_in_two_references_is_told_at_the_import_with_the_versions()
    {
        var other = Referenced("dramatis: 1\nnamespace: Ports\nversion: 1.0.0\nactors: { Ship: }\n", false, "Other", "other.dramatis.yaml");
        AssertClash("imports: [[|Ports|]]\nactors: { A: }\n", ["Harbour (version 1.1.0)", "Other (version 1.0.0)"], Referenced(Ports, false), other);
    }

    [Fact]
    public void Namespace_in_a_reference_and_in_the_project_is_told_at_the_import() => AssertClash(
        "imports: [[|Ports|]]\nactors: { A: }\n",
        ["this project", "the assembly Harbour"],
        Referenced(Ports, false),
        new("own.dramatis.yaml", Project.Head("Ports") + "actors: { Ship: }\n"));

    [Fact]
    public void Namespace_that_comes_with_an_import_is_told_of_as_well() => AssertClash(
        "imports: [[|Crews|]]\nactors: { A: { is: Sailor } }\n",
        ["which comes with 'Crews'", "this project"],
        Referenced(Ports, false),
        Referenced("dramatis: 1\nnamespace: Crews\nimports: [Ports]\nactors: { Sailor: }\n", true, "Crews", "crews.dramatis.yaml"),
        new("own.dramatis.yaml", Project.Head("Ports") + "actors: { Ship: }\n"));

    [Fact]
    public void Version_of_a_reference_is_held_against_the_asked_one_and_its_assembly_named()
    {
        var project = new Project(
            Referenced(Ports, false), new("n.dramatis.yaml", Project.Head("N") + "imports: [Ports 1.2.0]\nrelations: { R: { roles: { s: Ship } } }\n"));
        var found = Assert.Single(project.Diagnostics());
        Assert.Equal(DiagnosticCatalog.ImportVersionMissed, found.Rule);
        Assert.Contains("'Ports' in the assembly Harbour has version 1.1.0, and 1.2.0 or a later one", found.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_import_is_near_to_one_of_a_reference() => Assert.Equal(
        "Ports",
        Assert.Single(new Project(Referenced(Ports, false), new("n.dramatis.yaml", Project.Head("N") + "imports: [Prts]\nactors: { A: }\n")).Diagnostics()).Suggestion);

    private static string Head => Project.Head("N") + "imports: [Ports]\n";

    private static SchemaText Referenced(string text, bool isExtensible, string assembly = "Harbour", string path = "z/ports.dramatis.yaml") =>
        new(path, text) { Origin = new(assembly, isExtensible) };

    private static void AssertClash(string body, string[] words, params SchemaText[] others)
    {
        var (text, start, length) = Marked.Read(Project.Head("N") + body);
        var project = new Project([.. others, new("n.dramatis.yaml", text)]);
        var found = Assert.Single(project.Diagnostics(), static found => found.Rule.Severity == SchemaSeverity.Error);
        Assert.Equal((DiagnosticCatalog.NamespaceInTwoPlaces, start, length), (found.Rule, found.Span.Start.Offset, found.Span.Length));
        Assert.All(words, word => Assert.Contains(word, found.Text, StringComparison.Ordinal));
    }
}
