using Dramatis.Schema.Common;
using Dramatis.Schema.Patterns;

namespace Dramatis.Schema.Binding.Values;

/// <summary>Finds the reason for which a value breaks its scalar or its constraints.</summary>
public static class ValueTest
{
    /// <returns>
    /// The reason as the second half of a sentence; null if the value is valid. C# checks are not run.
    /// </returns>
    public static string? Failure(ScalarKind scalar, IEnumerable<BoundConstraints> constraints, string text) =>
        ScalarReader.TryRead(scalar, text, out var value, out var reason)
            ? constraints.Select(c => Failure(c, scalar, text, value!)).FirstOrDefault(static f => f is not null)
            : reason;

    private static string? Failure(BoundConstraints constraints, ScalarKind scalar, string text, object value)
    {
        if (scalar == ScalarKind.Text && Length(constraints, text) is { } length)
        {
            return length;
        }

        if (constraints.Pattern is { } pattern && !PatternMatcher.Matches(pattern, text))
        {
            return $"does not match {pattern}";
        }

        if (value is Uri uri && constraints.Schemes.Count > 0 && !constraints.Schemes.Contains(uri.Scheme))
        {
            return $"has the scheme {uri.Scheme}, and {string.Join(" or ", constraints.Schemes)} is allowed";
        }

        return value is Quantity quantity && constraints.Units is { } units && Unit(units, quantity) is { } unit
            ? unit
            : Range(constraints, ScalarReader.OfBounds(scalar), value);
    }

    private static string? Length(BoundConstraints constraints, string text)
    {
        var length = ScalarReader.Length(text);
        return length < constraints.MinLength ? $"is shorter than {constraints.MinLength} characters"
            : length > constraints.MaxLength ? $"is longer than {constraints.MaxLength} characters"
            : null;
    }

    private static string? Unit(EquatableArray<string> units, Quantity quantity) =>
        quantity.Unit is { } unit
            ? units.Contains(unit) ? null
                : units.Count == 0 ? $"has the unit {unit}, and none is allowed; list it under 'units'"
                : $"has the unit {unit}, and {string.Join(" or ", units)} is allowed"
            : units.Count == 0 ? null
            : $"has no unit, and {string.Join(" or ", units)} is required";

    private static string? Range(BoundConstraints constraints, ScalarKind bounds, object value)
    {
        var isLess = constraints.Least is { } least && ScalarReader.TryRead(bounds, least, out var lower, out _)
            && ScalarReader.IsBefore(value, lower!);
        var isMore = constraints.Most is { } most && ScalarReader.TryRead(bounds, most, out var upper, out _)
            && ScalarReader.IsBefore(upper!, value);
        return isLess ? $"is less than {constraints.Least}" : isMore ? $"is more than {constraints.Most}" : null;
    }
}
