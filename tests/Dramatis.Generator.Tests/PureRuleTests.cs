using Dramatis.Generator.Rules;
using Dramatis.Generator.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dramatis.Generator.Tests;

/// <summary>In a project an analyzer reports rules that are not pure; the code of the project is not pure to a rule.</summary>
public sealed class PureRuleTests
{
    private const string Code = """
        namespace Cases
        {
            public partial record Person
            {
                public bool IsOnDisk => System.IO.File.Exists(Name);
                public static Person Somebody { get; set; } = null!;
                public static bool operator >(Person one, Person other) => one.IsOnDisk;
                public static bool operator <(Person one, Person other) => one.IsOnDisk;
                public static implicit operator bool(Person who) => who.IsOnDisk;
            }

            public static class Disk
            {
                public static bool Has(this string name) => System.IO.File.Exists(name);
                public static string ToName(this string name) => System.IO.File.ReadAllText(name);
            }

            public sealed class Own
            {
                public override string ToString() => System.IO.File.ReadAllText("x");
            }
        }
        """;

    [Theory]
    [InlineData("Speaker.[|IsOnDisk|]")]
    [InlineData("Person.[|Somebody|] == Speaker")]
    [InlineData("[|Speaker > Speaker|]")]
    [InlineData("[|Speaker|]")]
    [InlineData("Title.[|Has|]()")]
    [InlineData("Title.[|ToName|]() == Title")]
    [InlineData("new[] { Title }.All(Disk.[|Has|])")]
    [InlineData("$\"{new [|Own|]()}\" == Title")]
    [InlineData("Speaker is { [|IsOnDisk|]: true }")]
    [InlineData("System.IO.File.[|Exists|](Title)")]
    public async Task Analyzer_reports_a_rule_that_is_not_pure_at_its_place(string rule)
    {
        var start = rule.IndexOf("[|", StringComparison.Ordinal);
        var end = rule.IndexOf("|]", StringComparison.Ordinal) - 2;

        var found = Assert.Single(await FindAsync(rule.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)));

        var place = found.Location.GetMappedLineSpan();
        Assert.Equal(("DRM101", DiagnosticSeverity.Error, "schema.dramatis.yaml"), (found.Id, found.Severity, place.Path));
        Assert.Equal((10, 8 + start, 8 + end), (place.StartLinePosition.Line, place.StartLinePosition.Character, place.EndLinePosition.Character));
    }

    [Fact]
    public async Task Analyzer_takes_rules_of_members_and_types_of_the_schema() =>
        Assert.Empty(await FindAsync("Speaker != new Person(\"x\") { Name = \"y\" } && Title.Length > 3 && Speaker.Name is not null"));

    [Fact]
    public void Listed_types_and_members_exist()
    {
        var compilation = GeneratorRun.Of("dramatis: 1\nnamespace: A\n").Generated();
        foreach (var (types, members) in PureMembers.Listed)
        {
            var symbols = types.Split(' ').Select(name => compilation.GetTypeByMetadataName(name) ?? throw new InvalidOperationException(name)).ToList();
            foreach (var member in members.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var name = member switch { "new" => ".ctor", _ => member };
                Assert.True(symbols.Exists(type => type.GetMembers(name).Length > 0 || (name is "Equals" or "ToString")), $"{types} {member}");
            }
        }
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(string rule)
    {
        var schema = $$"""
            dramatis: 1
            namespace: Cases
            actors:
              Person: { fields: { name: text } }
            relations:
              Talk:
                roles: { speaker: Person }
                fields: { title: text }
                rules:
                  r: |-
                    {{rule}}

            """;
        var compilation = GeneratorRun.Of(schema, Code).Generated();
        Assert.Empty(compilation.GetDiagnostics().Where(static found => found.Severity == DiagnosticSeverity.Error && found.Id != "CS1591"));
        return await compilation.WithAnalyzers([new RuleAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }
}
