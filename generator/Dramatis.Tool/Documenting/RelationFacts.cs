using System.Globalization;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Documenting;

/// <summary>Describes the clauses of a relation beside its members, one line each.</summary>
internal static class RelationFacts
{
    public static IEnumerable<string> Of(BoundRelation relation, SchemaModel schema, PageLinks links)
    {
        yield return relation.Aspect switch
        {
            BoundAspect.Event => "**Aspect:** event: it happens, and may say when (`on`).",
            BoundAspect.State => "**Aspect:** state: it holds, and may say how long (`during`).",
            _ => "**Aspect:** timeless.",
        };
        if (relation.Key.Count > 0)
        {
            yield return $"**Key:** {Sentences.Codes(relation.Key)}. Equal keys mean the same proposition.";
        }

        if (relation.Exclusive.Count > 0)
        {
            yield return $"**Exclusive:** {Sentences.Codes(relation.Exclusive)}. For each combination, one at a time.";
        }

        foreach (var clause in relation.Clauses)
        {
            yield return $"**{Verb(clause)}** {Other(clause, links)}{Conditions(clause, isSwapped: false)}.";
        }

        foreach (var other in schema.Bound<BoundRelation>().Where(other => other != relation))
        {
            foreach (var clause in other.Clauses.Where(clause => clause.Relation == relation.Symbol))
            {
                yield return $"**{Passive(clause)}** {links.To(other.Symbol)}{Conditions(clause, isSwapped: true)}.";
            }
        }

        if (relation.Total is { } total)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"**Total:** for each {Sentences.Codes(total.Per)}, the sum of {MarkdownText.Code(total.Of)} at one time is at most {total.Most}.");
        }

        if (relation.Modalities.Count > 0)
        {
            var written = relation.Modalities.Select(static modality => modality.ToLowerInvariant());
            yield return $"**Modalities:** {Sentences.Codes(written)}.";
        }
    }

    private static string Verb(BoundClause clause) => clause.Kind switch
    {
        ClauseKind.Excludes when clause.IsSoft => "Goes badly with",
        ClauseKind.Excludes => "Excludes",
        ClauseKind.Implies when clause.IsLikely => "Usually implies",
        ClauseKind.Implies => "Implies",
        ClauseKind.Initiates => "Begins",
        _ => "Ends",
    };

    private static string Passive(BoundClause clause) => clause.Kind switch
    {
        ClauseKind.Excludes when clause.IsSoft => "Goes badly with",
        ClauseKind.Excludes => "Excluded by",
        ClauseKind.Implies when clause.IsLikely => "Usually implied by",
        ClauseKind.Implies => "Implied by",
        ClauseKind.Initiates => "Begun by",
        _ => "Ended by",
    };

    private static string Other(BoundClause clause, PageLinks links) => clause switch
    {
        { Matter: { } matter } => $"its {MarkdownText.Code(matter)}",
        { Relation.Kind: SymbolKind.Link } => MarkdownText.Code(clause.Relation.Name),
        _ => links.To(clause.Relation!),
    };

    private static string Conditions(BoundClause clause, bool isSwapped)
    {
        var pairs = clause.Members
            .GroupBy(static pair => pair.Own, static pair => pair.Other)
            .Select(pair => pair.ToList() is [var only]
                ? isSwapped ? Is(only, pair.Key) : Is(pair.Key, only)
                : $"the two of {(isSwapped ? "its " : "")}{MarkdownText.Code(pair.Key)} are {Sentences.Codes([.. pair])}");
        var values = clause.Where.Select(static one =>
            $"{MarkdownText.Code(one.Field)} is {string.Join(" or ", one.Values.Select(MarkdownText.Code))}");
        var conditions = string.Join(" and ", pairs.Concat(values));
        return (conditions.Length == 0 ? "" : $" where {conditions}") + (clause.NeedsAllPlayers ? ", if this holds for all players" : "");
    }

    private static string Is(string one, string other) => $"{MarkdownText.Code(one)} is its {MarkdownText.Code(other)}";
}
