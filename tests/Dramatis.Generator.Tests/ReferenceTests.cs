using System.Collections.Immutable;
using Dramatis.Generator.Rules;
using Dramatis.Generator.Tests.Verification;
using Dramatis.Generator.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dramatis.Generator.Tests;

/// <summary>Schemas of references: their types are in the referenced assembly, and only the project's own are generated.</summary>
public sealed class ReferenceTests
{
    private static readonly SchemaFile s_ports = new("ref/ports.dramatis.yaml", """
        dramatis: 1
        namespace: Ports
        version: 1.1.0
        types: { Code: { is: text, length: 2..4 } }
        enums: { Flag: { red: , blue: } }
        actors:
          Named: { trait: true, fields: { name: { type: text, length: 1..20 } }, rules: { short: Name!.Length < 20 } }
          Ship: { is: Named, fields: { code: Code?, flag: Flag? } }
          Port: { is: Named }
        roles: { Berth: Port | Ship }
        relations:
          Call:
            aspect: event
            roles: { ship: { player: Ship, inverse: calls }, port: Port | Ship, berth: Berth? }
            fields: { reason: { type: text?, length: 3..30 } }
            rules: { elsewhere: '!Ship.Equals(Port)' }

        """);

    private static readonly SchemaFile s_trade = new("trade.dramatis.yaml", """
        dramatis: 1
        namespace: Trade
        imports: [Ports 1.0.0]
        actors:
          Ferry: { is: Ship, fields: { line: Code?, cars: integer? }, rules: { flagged: Flag != Ports.Flag.Red && Code is not null } }
          Firm: { fields: { name: text } }
        roles: { Owner: Firm | Ship, Holder: Owner | Berth }
        relations:
          Ownership: { aspect: state, roles: { owner: Owner, holders: Holder*, thing: { player: Ship | Port, inverse: ownerships }, by: Firm | Ferry } }
          Delivery: { is: Call, roles: { firm: Firm, berths: Berth* }, fields: { load: text? } }

        """);

    private const string Code = """
        using Dramatis;
        using Ports;
        using Trade;

        static class Uses
        {
            static readonly Ferry s_ferry = new("f") { Name = "F", Line = new("AB"), Code = "XY", Flag = Flag.Blue };
            static readonly Port s_port = new("p") { Name = "P" };
            static readonly Firm s_firm = new("v") { Name = "V" };

            static readonly Ownership s_owning = new() { Owner = s_ferry, Holders = [s_firm, s_port], Thing = s_port, By = s_firm };
            static readonly ICall s_delivery = new Delivery { Ship = s_ferry, Port = s_port, Firm = s_firm, Berths = [s_port, s_ferry], Load = "x" };

            static Claims<Ownership> Of(FactBase facts) => s_port.Ownerships(facts);
            static Claims<ICall> Calls(FactBase facts) => s_ferry.Calls(facts);
            static Delivery Built() => new Delivery.Builder().WithShip(s_ferry).WithPort(s_port).WithFirm(s_firm).Build();
            static FactFormat Format() => new(TradeModel.Schema, PortsModel.Schema);
        }
        """;

    private static readonly ReferenceOptions s_open = new(isExtensible: true);

    /// <summary>The reference, compiled as its own project compiles it.</summary>
    private static readonly MetadataReference s_reference = GeneratorRun.Compiled(
        "Reference", [new SchemaFile("ports.dramatis.yaml", s_ports.GetText().ToString())], new ProjectOptions(("DramatisExtensible", "true")));

    [Fact]
    public void Nothing_is_generated_for_a_reference_and_code_uses_its_types_without_a_warning()
    {
        var run = GeneratorRun.Of([s_trade, s_ports], Code, s_open, s_reference);
        Assert.Empty(run.Diagnostics());
        Assert.Equal(
            ["Trade.Delivery", "Trade.Ferry", "Trade.Ferry.Rules", "Trade.Firm", "Trade.Ownership", "Trade.Ownership+By", "Trade.TradeModel"],
            run.Texts.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Analyzers_see_the_types_of_a_reference_as_those_of_the_project()
    {
        const string Wrong = """

            static class Wrong
            {
                static readonly Ports.Ship s_ship = new("s") { Name = "a name with more than twenty characters", Code = "X" };
            }
            """;
        var found = await Analyze(Code + Wrong, [s_trade, s_ports], s_reference);
        Assert.Equal(["DRM304", "DRM304"], found.Select(static one => one.Id));
    }

    [Fact]
    public void Types_that_the_reference_does_not_have_are_told_at_the_import()
    {
        var older = GeneratorRun.Compiled(
            "Reference",
            [new SchemaFile("ports.dramatis.yaml", s_ports.GetText().ToString().Replace("Flag?", "text?", StringComparison.Ordinal)
                .Replace("enums: { Flag: { red: , blue: } }", "", StringComparison.Ordinal))],
            new ProjectOptions(("DramatisExtensible", "true")));
        AssertMissing(Assert.Single(Missing(older)), "Ports.Flag is not in it");
        AssertMissing(Assert.Single(Missing()), "is not in it");
        Assert.Empty(Missing(s_reference));

        static IEnumerable<Diagnostic> Missing(params MetadataReference[] references) =>
            GeneratorRun.Of([s_trade, s_ports], "", s_open, references).Result.Diagnostics;

        static void AssertMissing(Diagnostic found, string words)
        {
            Assert.Contains("'Ports' are those of the assembly Reference", found.GetMessage(), StringComparison.Ordinal);
            Assert.Contains(words, found.GetMessage(), StringComparison.Ordinal);
            Assert.Equal(("trade.dramatis.yaml", 2, 10), (found.Location.GetLineSpan().Path, found.Location.GetLineSpan().StartLinePosition.Line, found.Location.GetLineSpan().StartLinePosition.Character));
        }
    }

    [Fact]
    public void Findings_of_a_reference_are_not_repeated()
    {
        var wrong = new SchemaFile(s_ports.Path, s_ports.GetText() + "  Broken: { is: Nothing }\n");
        Assert.Empty(GeneratorRun.Of([s_trade, wrong], "", s_open, s_reference).Diagnostics());
    }

    [Fact]
    public void Base_in_a_closed_reference_is_one_error_and_none_of_the_compiler()
    {
        var closed = GeneratorRun.Compiled("Reference", [new SchemaFile("ports.dramatis.yaml", s_ports.GetText().ToString())]);
        var found = GeneratorRun.Of([s_trade, s_ports], "", new ReferenceOptions(isExtensible: false), closed).Diagnostics();
        Assert.Equal(["DRM081", "DRM081"], found.Select(static one => one.Id));
    }

    [Fact]
    public void Edit_of_a_reference_runs_only_what_depends_on_it()
    {
        var first = GeneratorRun.Of([s_trade, s_ports], Code, s_open, s_reference);
        Assert.All(first.Again().Reasons(TrackingNames.Bound), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

        // A comment, a summary and another name are nothing that the project sees.
        foreach (var (from, to) in new[] { ("dramatis: 1\n", "dramatis: 1\nsummary: Ports.\n"), ("red: , blue:", "red: Red., blue:") })
        {
            var edited = first.Edit(s_ports, new SchemaFile(s_ports.Path, s_ports.GetText().ToString().Replace(from, to, StringComparison.Ordinal)));
            Assert.Empty(edited.Outputs(TrackingNames.Render, TrackingNames.Model));
            Assert.Single(edited.Reasons(TrackingNames.Bound));
        }

        var wider = first.Edit(s_ports, new SchemaFile(s_ports.Path, s_ports.GetText().ToString().Replace("length: 2..4", "length: 2..5", StringComparison.Ordinal)));
        Assert.Empty(wider.Outputs(TrackingNames.Render, TrackingNames.Model));
        var own = first.Edit(s_trade, new SchemaFile(s_trade.Path, s_trade.GetText().ToString().Replace("cars: integer?", "cars: decimal?", StringComparison.Ordinal)));
        Assert.Equal(["Trade.Ferry"], own.Outputs(TrackingNames.Render, TrackingNames.Model));
    }

    [Fact]
    public void Settings_of_the_project_that_change_nothing_parse_nothing()
    {
        var run = GeneratorRun.Of([s_trade, s_ports], Code, s_open, s_reference).Configure(new ReferenceOptions(isExtensible: true));
        Assert.All(
            run.Reasons(TrackingNames.Syntax).Concat(run.Reasons(TrackingNames.Files)),
            static reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    private static async Task<ImmutableArray<Diagnostic>> Analyze(string code, SchemaFile[] files, params MetadataReference[] references)
    {
        var compilation = GeneratorRun.Of(files, code, s_open, references).Generated();
        var options = new AnalyzerOptions([.. files], s_open);
        return await compilation
            .WithAnalyzers([new SchemaAnalyzer(), new RuleAnalyzer(), new ConstraintLiteralAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync();
    }
}
