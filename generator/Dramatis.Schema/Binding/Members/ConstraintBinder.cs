using System.Globalization;
using System.Text.RegularExpressions;
using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Binding.Values;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Patterns;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds constraints: those that apply to the scalar and are sound in themselves.</summary>
internal sealed class ConstraintBinder(Reporter reporter)
{
    private static readonly Regex Scheme = new(@"\A[a-z][a-z0-9+.-]*\z", RegexOptions.CultureInvariant);

    /// <param name="scalar">Null for an enum, which takes none.</param>
    /// <param name="syntax">Null where they stand in another file.</param>
    public BoundConstraints Bind(ScalarKind? scalar, DeclaredConstraints declared, ConstraintsSyntax? syntax)
    {
        var (minLength, maxLength) = Length(scalar, declared, syntax?.Length);
        var (least, most) = Range(scalar, declared, syntax?.Range);
        return new(
            minLength,
            maxLength,
            Pattern(scalar, declared.Pattern, syntax?.Pattern),
            least,
            most,
            Schemes(scalar, declared, syntax));
    }

    private (int? Least, int? Most) Length(ScalarKind? scalar, DeclaredConstraints declared, RangeSyntax? syntax)
    {
        if (IsEmpty(declared.MinLength, declared.MaxLength, syntax)
            || !Applies("length", scalar, syntax?.Span, ScalarKind.Text))
        {
            return default;
        }

        var isRead = Count(declared.MinLength, syntax?.Least?.Span, out var least)
            & Count(declared.MaxLength, syntax?.Most?.Span, out var most);
        if (least > most)
        {
            ReportInverted(syntax);
        }

        return isRead && !(least > most) ? (least, most) : default;
    }

    private bool Count(string? text, Span? span, out int? count)
    {
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        count = isNumber ? number : null;
        if (text is not null && !isNumber)
        {
            reporter.Report(
                DiagnosticCatalog.BadRange, span, $"'{text}' is no length; a number like 200 is allowed.");
        }

        return text is null || isNumber;
    }

    private (string? Least, string? Most) Range(ScalarKind? scalar, DeclaredConstraints declared, RangeSyntax? syntax)
    {
        if (IsEmpty(declared.Least, declared.Most, syntax)
            || !Applies(
                "range",
                scalar,
                syntax?.Span,
                ScalarKind.Integer,
                ScalarKind.Decimal,
                ScalarKind.Date,
                ScalarKind.Instant))
        {
            return default;
        }

        var isRead = Bound(scalar!.Value, declared.Least, syntax?.Least?.Span, out var least)
            & Bound(scalar.Value, declared.Most, syntax?.Most?.Span, out var most);
        var isInverted = least is not null && most is not null && ScalarReader.IsBefore(most, least);
        if (isInverted)
        {
            ReportInverted(syntax);
        }

        return isRead && !isInverted ? (declared.Least, declared.Most) : default;
    }

    private bool Bound(ScalarKind scalar, string? text, Span? span, out object? value)
    {
        value = null;
        if (text is null || ScalarReader.TryRead(scalar, text, out value, out var reason))
        {
            return true;
        }

        reporter.Report(DiagnosticCatalog.BadRange, span, $"The bound '{text}' {reason}.");
        return false;
    }

    private bool IsEmpty(string? least, string? most, RangeSyntax? syntax)
    {
        if (least is not null || most is not null)
        {
            return false;
        }

        reporter.Report(
            DiagnosticCatalog.BadRange, syntax?.Span, "Both bounds are left out; write one or both, as in ..32.");
        return true;
    }

    private void ReportInverted(RangeSyntax? syntax) => reporter.Report(
        DiagnosticCatalog.BadRange, syntax?.Span, "The lower bound is above the upper one; no value is allowed.");

    private string? Pattern(ScalarKind? scalar, string? pattern, ScalarSyntax? syntax)
    {
        if (pattern is null || !Applies("pattern", scalar, syntax?.Span, ScalarKind.Text))
        {
            return null;
        }

        if (PatternParser.Parse(pattern).Error is not { } error)
        {
            return pattern;
        }

        reporter.Report(DiagnosticCatalog.BadPattern, syntax is null ? null : Place(syntax, error), error.Reason);
        return null;
    }

    /// <summary>What is missing at the end is shown at the last character.</summary>
    private static Span Place(ScalarSyntax pattern, PatternSyntaxError error)
    {
        var start = Math.Max(0, Math.Min(error.Position, pattern.Value.Length - 1));
        var length = Math.Max(1, Math.Min(error.Length, pattern.Value.Length - start));
        return pattern.Value.Length == 0 ? pattern.Span : pattern.Part(start, length);
    }

    private List<string> Schemes(ScalarKind? scalar, DeclaredConstraints declared, ConstraintsSyntax? syntax)
    {
        if (declared.Schemes.Count == 0
            || !Applies("schemes", scalar, Around(syntax?.Schemes.Select(static s => s.Span)), ScalarKind.Uri))
        {
            return [];
        }

        foreach (var scheme in syntax?.Schemes.Where(static s => !Scheme.IsMatch(s.Value)) ?? [])
        {
            reporter.Report(
                DiagnosticCatalog.BadScheme, scheme.Span, $"'{scheme.Value}' is no URI scheme; write it like https.");
        }

        return declared.Schemes.Where(static s => Scheme.IsMatch(s)).Distinct(StringComparer.Ordinal).ToList();
    }

    private static Span? Around(IEnumerable<Span>? spans) =>
        spans?.ToList() is [var first, ..] all ? new(first.Start, all[all.Count - 1].End) : null;

    private bool Applies(string constraint, ScalarKind? scalar, Span? span, params ScalarKind[] kinds)
    {
        if (scalar is { } kind && kinds.Contains(kind))
        {
            return true;
        }

        var allowed = Words.List(kinds.Select(static k => k.ToString().ToLowerInvariant()));
        var what = scalar is { } other ? other.ToString().ToLowerInvariant() : "an enum";
        reporter.Report(
            DiagnosticCatalog.ConstraintNotApplicable,
            span,
            $"'{constraint}' does not apply to {what}; it applies to {allowed}.");
        return false;
    }
}
