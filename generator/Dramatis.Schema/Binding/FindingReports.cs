using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding;

/// <summary>Puts the findings of the whole project at their places in the file.</summary>
internal static class FindingReports
{
    public static void Report(Reporter reporter, SchemaSyntax syntax, EquatableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            var span = SpanOf(syntax, finding.Place);
            reporter.Report(finding.Rule, span, finding.Text, finding.Suggestion, finding.Related);
        }
    }

    private static Span? SpanOf(SchemaSyntax syntax, Place place) => place.Kind switch
    {
        PlaceKind.Version => syntax.Version?.Span,
        PlaceKind.Summary => syntax.Summary?.Span,
        PlaceKind.Import => syntax.Imports[place.Index].Span,
        PlaceKind.Declaration => syntax.Declarations[place.Index].Name.Span,
        _ => Position(syntax, place) is not { } position ? null : place.Kind switch
        {
            PlaceKind.Member => position.Name.Span,
            PlaceKind.Player => Choice(position),
            _ => position.Inverse?.Span,
        },
    };

    private static PositionSyntax? Position(SchemaSyntax syntax, Place place) =>
        (syntax.Declarations[place.Index] as RelationSyntax)?.Roles.FirstOrDefault(r => r.Name.Value == place.Member);

    private static Span? Choice(PositionSyntax position) => position.Player is { } player
        ? new(player.Names[0].Span.Start, player.Names[player.Names.Count - 1].Span.End)
        : null;
}
