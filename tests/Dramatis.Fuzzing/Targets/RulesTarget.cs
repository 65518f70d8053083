using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Dramatis.Fuzzing.Rules;
using Dramatis.Fuzzing.Running;
using Dramatis.Generator.Rules;
using Dramatis.Generator.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dramatis.Fuzzing.Targets;

/// <summary>Rules: whatever is accepted computes a condition of members, touches nothing else, and never ends a run.</summary>
internal sealed class RulesTarget : FuzzTarget
{
    private static readonly FactFileOptions s_unsealed = new() { Unsealed = true };

    public override string Name => "rules";

    public override int Inputs => 10;

    public override IReadOnlyList<Floor> Floors => [new("accepted", 2), new("not pure", 2), new("cannot be evaluated", 1)];

    public override FuzzInput Make(long seed)
    {
        var random = SeededRandom.Of(seed);
        var rules = Enumerable.Range(0, 16).Select(_ => RuleWords.Condition(random, random.Next(1, 5), impure: random.Chance(3) ? 1000 : 12));
        return new(seed, [new("rules.dramatis.yaml", RuleProject.Schema(rules))]);
    }

    public override void Check(FuzzInput input, Tally tally)
    {
        var text = input.Files[0].Text;
        var project = Compile(text);
        var impure = ImpureLines(project);
        var wrong = project.GetDiagnostics().Where(static found => found.Severity == DiagnosticSeverity.Error).Select(LineOf);
        tally.Add("not pure", impure.Count);

        // Rules that stay must be fit to run.
        var left = Without(text, [.. impure, .. wrong]);
        project = Compile(left);
        if (project.GetDiagnostics().Any(static found => found.Severity == DiagnosticSeverity.Error) || ImpureLines(project).Count > 0)
        {
            tally.Add("left as they are");
            return;
        }

        foreach (var (model, rule) in RulesOf(project))
        {
            tally.Add("accepted");
            Must.Hold(RuleJudge.Outside(model, rule) is null, "A rule that is accepted uses nothing outside", () => $"{RuleJudge.Outside(model, rule)}\n{rule}");
        }

        Run(project, SeededRandom.Of(input.Seed), tally);
    }

    private static Compilation Compile(string text)
    {
        var project = GeneratorRun.Of(text, RuleProject.Code).Generated();
        return project.WithOptions(project.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default));
    }

    private static HashSet<int> ImpureLines(Compilation project) =>
        [.. project.SyntaxTrees.Where(RuleFiles.IsOfRules).SelectMany(tree => RulePurity.Check(project.GetSemanticModel(tree))).Select(LineOf)];

    private static int LineOf(Diagnostic found) => found.Location.GetMappedLineSpan().StartLinePosition.Line;

    private static string Without(string text, HashSet<int> lines) =>
        string.Join('\n', text.Split('\n').Where((line, at) => !lines.Contains(at)));

    private static IEnumerable<(SemanticModel Model, SyntaxNode Rule)> RulesOf(Compilation project) =>
        from tree in project.SyntaxTrees
        where RuleFiles.IsOfRules(tree)
        let model = project.GetSemanticModel(tree)
        from rule in tree.GetRoot().DescendantNodes().OfType<ArrowExpressionClauseSyntax>()
        select (model, (SyntaxNode)rule);

    /// <summary>Reads facts, which runs every rule: it holds, it does not, or its exception is an issue.</summary>
    private static void Run(Compilation project, Random random, Tally tally)
    {
        using var code = new MemoryStream();
        if (!project.Emit(code).Success)
        {
            tally.Add("not emitted");
            return;
        }

        code.Position = 0;
        var context = new AssemblyLoadContext("rules", isCollectible: true);
        try
        {
            var assembly = context.LoadFromStream(code);
            var schema = (SchemaDescriptor)assembly.GetType("Pure.PureModel")!.GetProperty("Schema")!.GetValue(null)!;
            var facts = RuleProject.Facts(random);
            new FactFormat(schema) { BatchSize = 0 }.TryRead(new MemoryStream(Encoding.UTF8.GetBytes(facts)), out _, out var issues, s_unsealed);
            Must.Hold(Touched(assembly) == 0, "A rule that is accepted touches nothing", () => $"{Touched(assembly)} calls of the project's code");
            foreach (var issue in issues)
            {
                Must.Hold(
                    issue.Message.Contains("rule", StringComparison.Ordinal),
                    "Whatever a rule does is an answer or an issue of the rule",
                    issue.ToString);
                tally.Add(issue.Message.Contains("cannot be evaluated", StringComparison.Ordinal) ? "cannot be evaluated" : "do not hold");
            }
        }
        finally
        {
            context.Unload();
        }
    }

    private static int Touched(Assembly assembly) =>
        (int)assembly.GetType("Pure.Own")!.GetField("Touched")!.GetValue(null)!;
}
