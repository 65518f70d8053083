using System.Text.RegularExpressions;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Compiling;

/// <summary>Adds to issues of facts the place of the rule that ends in an exception: the mistake may be the rule's.</summary>
internal sealed partial class RuleOrigins(IEnumerable<SchemaSyntax> files)
{
    private readonly Dictionary<string, string> _places = files
        .SelectMany(static file => file.Declarations.OfType<EntitySyntax>().SelectMany(entity => entity.Rules.Select(rule => (
            Name: $"{file.Namespace?.Value}.{entity.Name.Value}.{rule.Name.Value}",
            Place: FormattableString.Invariant($"{file.Path}:{rule.Check.Span.Start.Line}")))))
        .GroupBy(static rule => rule.Name, StringComparer.Ordinal)
        .ToDictionary(static same => same.Key, static same => same.First().Place, StringComparer.Ordinal);

    /// <summary>The issue, with <c>path:line</c> behind the name of each such rule.</summary>
    public FactFileIssue Placed(FactFileIssue issue) => issue with
    {
        Message = Unevaluated().Replace(issue.Message, found =>
            _places.TryGetValue(found.Groups["rule"].Value, out var place)
                ? $"The rule {found.Groups["rule"].Value} ({place}) {ValidationReport.NotEvaluated}:"
                : found.Value),
    };

    [GeneratedRegex($@"The rule (?<rule>\S+) {ValidationReport.NotEvaluated}:", RegexOptions.CultureInvariant)]
    private static partial Regex Unevaluated();
}
