using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Checks;

/// <summary>Checks the values that a clause asks of fields of the other relation.</summary>
internal sealed class ConditionCheck(ClauseSides sides, Hierarchy hierarchy)
{
    private static readonly string[] s_booleans = ["true", "false"];

    public void Run()
    {
        for (var i = 0; i < sides.Clause.Where.Count; i++)
        {
            Check(sides.Clause.Where[i], i, sides.Place.At(Part.Condition, i));
        }
    }

    private void Check(BoundCondition condition, int number, Place place)
    {
        if (!sides.Other.TryGetValue(condition.Field, out var member))
        {
            sides.AddUnknown(place, condition.Field, "field", sides.Other.Values.Where(static one => !one.IsPosition).Select(static one => one.Name));
            return;
        }

        if (Problem(condition, member) is { } problem)
        {
            sides.Add(DiagnosticCatalog.BadCondition, place, problem);
        }

        if (Values(member) is not { } values)
        {
            return;
        }

        for (var j = 0; j < condition.Values.Count; j++)
        {
            var (value, at) = (condition.Values[j], sides.Place.At(Part.ConditionValue, number, j));
            if (!values.Contains(value))
            {
                var text = $"'{MessageText.Shown(value)}' is not a value of '{member.Name}', which has {MessageText.List(values)}.";
                sides.Add(DiagnosticCatalog.BadCondition, at, text, NearNames.Nearest(value, values));
            }
            else if (condition.Values.Take(j).Contains(value))
            {
                sides.Add(DiagnosticCatalog.RepeatedItem, at, $"'{value}' is in this list twice.");
            }
        }
    }

    private string? Problem(BoundCondition condition, ShapeMember member) =>
        member.IsPosition ? $"'{member.Name}' is a position; 'where' gives values of fields."
        : member.Type is { } type && Values(member) is null && type.Kind != SymbolKind.Enum
            ? $"'{member.Name}' has values of {type.Name}; 'where' is for enums and booleans."
        : sides.Clause.Members.Any(pair => pair.Other == member.Name) ? $"'{member.Name}' is mapped already; leave out one of both."
        : condition.Values.Count != 1 && sides.Clause.Kind != ClauseKind.Excludes
            ? $"'{member.Name}' gets one value here, since the relation that follows has one."
        : condition.Values.Count == 0 ? $"'{member.Name}' has no value here."
        : null;

    /// <summary>The values of the field's type; null if it is neither an enum nor a boolean.</summary>
    private string[]? Values(ShapeMember member) => member.Type switch
    {
        null => null,
        { Kind: SymbolKind.Scalar, Name: "boolean" } => s_booleans,
        { } type => hierarchy.Entry(type)?.Declared is DeclaredEnum values ? [.. values.Values.Select(static value => value.Name)] : null,
    };
}
