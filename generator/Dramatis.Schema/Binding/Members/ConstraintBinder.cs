using System.Text.RegularExpressions;
using Dramatis.CompilerServices;
using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Values;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Patterns;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds constraints: those that apply to the scalar and are sound in themselves.</summary>
internal sealed class ConstraintBinder(FileFindings findings)
{
    private static readonly Regex s_scheme = new(@"\A[a-z][a-z0-9+.-]*\z", RegexOptions.CultureInvariant);

    /// <param name="scalar">Null for an enum, which takes none.</param>
    /// <param name="above">The constraints of the type that they are added to; none for a scalar itself.</param>
    public BoundConstraints Bind(
        ScalarKind? scalar, DeclaredConstraints declared, IReadOnlyList<BoundConstraints> above, Place place)
    {
        var (minLength, maxLength) = Length(scalar, declared, place);
        var (least, most) = Range(scalar, declared, place);
        return new(
            minLength,
            maxLength,
            Pattern(scalar, declared.Pattern, place),
            least,
            most,
            Schemes(scalar, declared, place),
            Units(scalar, declared, above, place));
    }

    private (int? Least, int? Most) Length(ScalarKind? scalar, DeclaredConstraints declared, Place place)
    {
        if ((declared.MinLength ?? declared.MaxLength) is null
            || !Applies("length", scalar, place.At(Part.Length), ScalarKind.Text))
        {
            return default;
        }

        var isRead = Count(declared.MinLength, place.At(Part.MinLength), out var least)
            & Count(declared.MaxLength, place.At(Part.MaxLength), out var most);
        return isRead && !IsInverted(least > most, place.At(Part.Length)) ? (least, most) : default;
    }

    private bool Count(string? text, Place place, out int? count)
    {
        var isNumber = ScalarGrammar.TryInteger(text, out var number) && number is >= 0 and <= int.MaxValue;
        count = isNumber ? (int)number : null;
        if (text is not null && !isNumber)
        {
            findings.Add(DiagnosticCatalog.BadRange, place, $"'{text}' is not a length; write a number such as 200.");
        }

        return text is null || isNumber;
    }

    private (string? Least, string? Most) Range(ScalarKind? scalar, DeclaredConstraints declared, Place place)
    {
        ScalarKind[] kinds =
            [ScalarKind.Integer, ScalarKind.Decimal, ScalarKind.Date, ScalarKind.Instant, ScalarKind.Quantity];
        if ((declared.Least ?? declared.Most) is null || !Applies("range", scalar, place.At(Part.Range), kinds))
        {
            return default;
        }

        var isRead = Bound(scalar!.Value, declared.Least, place.At(Part.Least), out var least)
            & Bound(scalar.Value, declared.Most, place.At(Part.Most), out var most);
        var isInverted = least is not null && most is not null && ScalarReader.IsBefore(most, least);
        return isRead && !IsInverted(isInverted, place.At(Part.Range)) ? (declared.Least, declared.Most) : default;
    }

    private bool Bound(ScalarKind scalar, string? text, Place place, out object? value)
    {
        value = null;
        if (text is null || ScalarReader.TryRead(ScalarReader.OfBounds(scalar), text, out value, out var reason))
        {
            return true;
        }

        findings.Add(DiagnosticCatalog.BadRange, place, $"The bound '{text}' {reason}.");
        return false;
    }

    private bool IsInverted(bool isInverted, Place place)
    {
        if (isInverted)
        {
            findings.Add(
                DiagnosticCatalog.BadRange, place, "The lower bound is above the upper one; no value is allowed.");
        }

        return isInverted;
    }

    private string? Pattern(ScalarKind? scalar, string? pattern, Place place)
    {
        if (pattern is null || !Applies("pattern", scalar, place.At(Part.Pattern), ScalarKind.Text))
        {
            return null;
        }

        if (PatternParser.Parse(pattern).Error is not { } error)
        {
            return pattern;
        }

        // A mistake at the end of the pattern is shown at its last character.
        var start = Math.Max(0, Math.Min(error.Position, pattern.Length - 1));
        var length = Math.Max(1, Math.Min(error.Length, pattern.Length - start));
        findings.Add(
            DiagnosticCatalog.BadPattern,
            pattern.Length == 0 ? place.At(Part.Pattern) : place.At(Part.Pattern, start, length),
            error.Reason);
        return null;
    }

    private EquatableArray<string> Schemes(ScalarKind? scalar, DeclaredConstraints declared, Place place)
    {
        if (declared.Schemes.Count == 0 || !Applies("schemes", scalar, place.At(Part.Schemes), ScalarKind.Uri))
        {
            return [];
        }

        for (var i = 0; i < declared.Schemes.Count; i++)
        {
            if (!s_scheme.IsMatch(declared.Schemes[i]))
            {
                findings.Add(
                    DiagnosticCatalog.BadScheme,
                    place.At(Part.Scheme, i),
                    $"'{declared.Schemes[i]}' is not a URI scheme; write it in lower case without a colon: https.");
            }
        }

        return declared.Schemes.Where(static s => s_scheme.IsMatch(s)).Distinct(StringComparer.Ordinal).ToEquatable();
    }

    private EquatableArray<string>? Units(
        ScalarKind? scalar, DeclaredConstraints declared, IReadOnlyList<BoundConstraints> above, Place place)
    {
        if (declared.Units.Count == 0 || !Applies("units", scalar, place.At(Part.Units), ScalarKind.Quantity))
        {
            return scalar == ScalarKind.Quantity && above.Count == 0 ? [] : null;
        }

        var allowed = above.Select(static constraints => constraints.Units).FirstOrDefault(static units => units is not null);
        var units = new List<string>();
        for (var i = 0; i < declared.Units.Count; i++)
        {
            var unit = declared.Units[i];
            if (UnitCode.Fault(unit) is { } fault)
            {
                findings.Add(DiagnosticCatalog.BadUnit, place.At(Part.Unit, i), $"'{unit}' {fault}.", UnitCode.Meant(unit));
            }
            else if (allowed is { } listed && !listed.Contains(unit))
            {
                var among = listed.Count == 0 ? "takes no unit" : $"takes {string.Join(" or ", listed)}";
                findings.Add(DiagnosticCatalog.BadUnit, place.At(Part.Unit, i), $"'{unit}' is not a unit of the type, which {among}.");
            }
            else if (units.Contains(unit))
            {
                findings.Add(DiagnosticCatalog.RepeatedItem, place.At(Part.Unit, i), $"'{unit}' is in 'units' twice.");
            }
            else
            {
                units.Add(unit);
            }
        }

        // A list whose units are all wrong says no more than that, so that values with them are not reported again.
        return units.Count > 0 ? units.ToEquatable() : null;
    }

    private bool Applies(string constraint, ScalarKind? scalar, Place place, params ScalarKind[] kinds)
    {
        if (scalar is { } kind && kinds.Contains(kind))
        {
            return true;
        }

        var allowed = MessageText.List(kinds.Select(static k => k.ToString().ToLowerInvariant()));
        var what = scalar is { } other ? other.ToString().ToLowerInvariant() : "an enum";
        findings.Add(
            DiagnosticCatalog.ConstraintNotApplicable,
            place,
            $"'{constraint}' does not apply to {what}; it applies to {allowed}.");
        return false;
    }
}
