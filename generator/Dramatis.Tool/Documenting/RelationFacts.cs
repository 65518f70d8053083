using Dramatis.Schema.Binding;
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

        foreach (var exclusion in relation.Excludes)
        {
            yield return $"**Excludes** {links.To(exclusion.Relation)}{Pairs(exclusion, isSwapped: false)}.";
        }

        foreach (var other in schema.Bound<BoundRelation>())
        {
            foreach (var exclusion in other.Excludes.Where(e => e.Relation == relation.Symbol && other != relation))
            {
                yield return $"**Excluded by** {links.To(other.Symbol)}{Pairs(exclusion, isSwapped: true)}.";
            }
        }

        if (relation.Modalities.Count > 0)
        {
            var written = relation.Modalities.Select(static modality => modality.ToLowerInvariant());
            yield return $"**Modalities:** {Sentences.Codes(written)}.";
        }
    }

    private static string Pairs(BoundExclusion exclusion, bool isSwapped)
    {
        var pairs = exclusion.Positions
            .Select(pair => isSwapped ? (pair.Other, pair.Own) : pair)
            .Select(static pair => $"{MarkdownText.Code(pair.Item1)} is its {MarkdownText.Code(pair.Item2)}");
        return exclusion.Positions.Count == 0 ? "" : $" where {string.Join(" and ", pairs)}";
    }
}
