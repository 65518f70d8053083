using System.Text.RegularExpressions;
using Dramatis.Generator.Tests.Verification;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Tests.Syntax;

namespace Dramatis.Fuzzing.Schemas;

/// <summary>The schemas of the repository, to begin from: those in files and those in the documentation.</summary>
internal static partial class SchemaCorpus
{
    private static readonly string[] s_folders = ["schema", "samples", "templates", "generator", "tests", "docs"];

    /// <summary>Every schema, wrong ones too.</summary>
    public static IReadOnlyList<string> Texts { get; } = [.. Find()];

    /// <summary>Schemas of one file that have no error.</summary>
    public static IReadOnlyList<IReadOnlyList<FuzzFile>> Sound { get; } =
    [
        [Core(), new("diplomacy.dramatis.yaml", File.ReadAllText(RepositoryRoot.Combine("schema", "diplomacy.dramatis.yaml")))],
        .. Texts.Select(static text => (IReadOnlyList<FuzzFile>)[new FuzzFile("a.dramatis.yaml", text)]).Where(IsSound),
    ];

    private static FuzzFile Core() =>
        new("core.dramatis.yaml", File.ReadAllText(RepositoryRoot.Combine("schema", "core.dramatis.yaml")));

    private static IEnumerable<string> Find()
    {
        var files = s_folders
            .SelectMany(static folder => Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*", SearchOption.AllDirectories))
            .Where(static path => !Built().IsMatch(path))
            .Order(StringComparer.Ordinal)
            .ToList();
        var schemas = files.Where(static path => path.EndsWith(".dramatis.yaml", StringComparison.Ordinal)).Select(File.ReadAllText);
        var examples = files
            .Where(static path => path.EndsWith(".md", StringComparison.Ordinal))
            .SelectMany(static path => Example().Matches(File.ReadAllText(path)))
            .Select(static match => match.Groups[1].Value);
        return schemas.Concat(examples).Append(Samples.Everything)
            .Where(static text => text.Contains("dramatis: 1", StringComparison.Ordinal))
            .Select(static text => text.ReplaceLineEndings("\n"))
            .Distinct();
    }

    private static bool IsSound(IReadOnlyList<FuzzFile> files)
    {
        var run = SchemaRun.Of(files);
        return run.Declares && run.Diagnostics.All(static found => found.Rule.Severity != SchemaSeverity.Error);
    }

    [GeneratedRegex(@"[/\\](obj|bin)[/\\]")]
    private static partial Regex Built();

    [GeneratedRegex("^```yaml\r?\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
