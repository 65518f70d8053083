using Dramatis.Schema.Binding.Values;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Combines two declarations of one member.</summary>
internal static class Narrowing
{
    /// <summary>One member for both; null if their types differ.</summary>
    public static BoundMember? Combine(BoundMember left, BoundMember right) => (left, right) switch
    {
        (BoundField a, BoundField b) when HaveOneType(a, b) => Combine(a, b, Tighten(a.Constraints, b.Constraints, a.Scalar)),
        (BoundPosition a, BoundPosition b) when HaveOneType(a, b) => a with
        {
            Prose = a.Prose.Inherit([b]),
            IsRecommended = a.IsRecommended || b.IsRecommended,
            IsActing = a.IsActing || b.IsActing,
            IsTransparent = a.IsTransparent || b.IsTransparent,
            Wider = [.. a.Wider, b, .. b.Wider],
        },
        _ => null,
    };

    private static BoundField Combine(BoundField left, BoundField right, BoundConstraints constraints) => left with
    {
        Prose = left.Prose.Inherit([right]),
        IsRecommended = left.IsRecommended || right.IsRecommended,
        IsUnique = left.IsUnique || right.IsUnique,
        Constraints = constraints,
        IsAsDeclared = left.IsAsDeclared
            && (left.IsRecommended || !right.IsRecommended)
            && left.Constraints == constraints,
        PatternOf = left.PatternOf ?? right.PatternOf,
        Wider = [.. left.Wider, right, .. right.Wider],
    };

    public static bool HaveOneType(BoundField left, BoundField right) =>
        left.Type == right.Type
        && left.Multiplicity == right.Multiplicity
        && left.Default == right.Default
        && HaveCommonUnit(left.Constraints.Units, right.Constraints.Units)
        && HaveCommonScheme(left.Constraints.Schemes, right.Constraints.Schemes)
        && (left.Constraints.Pattern ?? right.Constraints.Pattern)
            == (right.Constraints.Pattern ?? left.Constraints.Pattern);

    private static bool HaveCommonUnit(EquatableArray<string>? left, EquatableArray<string>? right) =>
        left is not { } ours
        || right is not { } theirs
        || (ours.Count == 0 && theirs.Count == 0)
        || ours.Intersect(theirs, StringComparer.Ordinal).Any();

    /// <summary>Tells whether an address can have a scheme of both. Without schemes all are allowed.</summary>
    public static bool HaveCommonScheme(EquatableArray<string> left, EquatableArray<string> right) =>
        left.Count == 0 || right.Count == 0 || left.Intersect(right, StringComparer.Ordinal).Any();

    /// <summary>The constraints of both together. Of two patterns the first is kept.</summary>
    public static BoundConstraints Tighten(BoundConstraints left, BoundConstraints right, ScalarKind? scalar) => new(
        left.MinLength is null || right.MinLength > left.MinLength ? right.MinLength : left.MinLength,
        left.MaxLength is null || right.MaxLength < left.MaxLength ? right.MaxLength : left.MaxLength,
        left.Pattern ?? right.Pattern,
        left.Least is null || IsBefore(scalar, left.Least, right.Least) ? right.Least : left.Least,
        left.Most is null || IsBefore(scalar, right.Most, left.Most) ? right.Most : left.Most,
        left.Schemes.Count == 0 ? right.Schemes
            : right.Schemes.Count == 0 ? left.Schemes
            : left.Schemes.Intersect(right.Schemes, StringComparer.Ordinal).ToEquatable(),
        left.Units is { } ours && right.Units is { } theirs
            ? ours.Intersect(theirs, StringComparer.Ordinal).ToEquatable()
            : left.Units ?? right.Units);

    public static bool IsBefore(ScalarKind? scalar, string? left, string? right) =>
        left is not null
        && right is not null
        && scalar is { } kind
        && ScalarReader.TryRead(ScalarReader.OfBounds(kind), left, out var a, out _)
        && ScalarReader.TryRead(ScalarReader.OfBounds(kind), right, out var b, out _)
        && ScalarReader.IsBefore(a!, b!);

    /// <summary>True if the positions have one C# type. A union never has: it becomes an interface of its declarer.</summary>
    private static bool HaveOneType(BoundPosition left, BoundPosition right) =>
        left.Players.Count == 1
        && left.Players == right.Players
        && left.Multiplicity == right.Multiplicity;
}
