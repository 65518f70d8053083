using System.Globalization;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Describing;

/// <summary>Writes bound types and constraints as an author does.</summary>
internal static class Expressions
{
    /// <summary><c>Agent(2..)</c>, <c>text = none</c>.</summary>
    public static string Type(BoundMember member)
    {
        var names = member is BoundPosition position
            ? string.Join(" | ", position.Players.Select(static player => player.Name))
            : ((BoundField)member).Type.Name;
        var value = (member as BoundField)?.Default;
        return value is null ? names + Text(member.Multiplicity) : $"{names} = {value}";
    }

    /// <summary>The constraints of a field or a type, those of the bases of its type first.</summary>
    public static List<string> Constraints(SchemaModel model, BoundConstraints own, Symbol type) =>
        [.. model.TypesAbove(type).SelectMany(Constraints).Concat(Constraints(own)).Distinct()];

    public static IEnumerable<string> Constraints(BoundType type) => type.Check is { } check
        ? Constraints(type.Constraints).Append($"check: {check.Value}")
        : Constraints(type.Constraints);

    private static IEnumerable<string> Constraints(BoundConstraints constraints)
    {
        if (constraints.MinLength is not null || constraints.MaxLength is not null)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"length: {constraints.MinLength}..{constraints.MaxLength}");
        }

        if (constraints.Pattern is { } pattern)
        {
            yield return $"pattern: {pattern}";
        }

        if (constraints.Least is not null || constraints.Most is not null)
        {
            yield return $"range: {constraints.Least}..{constraints.Most}";
        }

        if (constraints.Schemes.Count > 0)
        {
            yield return $"schemes: {string.Join(", ", constraints.Schemes)}";
        }

        if (constraints.Units is { Count: > 0 } units)
        {
            yield return $"units: {string.Join(", ", units)}";
        }
    }

    private static string Text(Multiplicity multiplicity) => multiplicity switch
    {
        { IsMany: false, Least: 0 } => "?",
        { IsMany: false } => "",
        { Least: 0, Most: null } => "*",
        { Least: 1, Most: null } => "+",
        { Most: null } => FormattableString.Invariant($"({multiplicity.Least}..)"),
        _ when multiplicity.Least == multiplicity.Most => FormattableString.Invariant($"({multiplicity.Least})"),
        _ => FormattableString.Invariant($"({multiplicity.Least}..{multiplicity.Most})"),
    };
}
