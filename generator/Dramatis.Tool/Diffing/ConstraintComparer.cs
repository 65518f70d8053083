using System.Globalization;
using Dramatis.CompilerServices;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Tool.Schemas;
using static Dramatis.Tool.Diffing.ChangeCatalog;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares the constraints of values.</summary>
internal sealed class ConstraintComparer(SchemaMatch match)
{
    /// <summary>Compares the constraints that stand at one place.</summary>
    public static void Compare(ChangeList changes, ScalarKind? scalar, BoundConstraints old, BoundConstraints now)
    {
        CompareBounds(changes, "least length", Text(old.MinLength), Text(now.MinLength), Number, isLeast: true);
        CompareBounds(changes, "greatest length", Text(old.MaxLength), Text(now.MaxLength), Number, isLeast: false);
        var order = scalar is ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Quantity ? Number : (Func<string, decimal?>)NoOrder;
        CompareBounds(changes, "least value", old.Least, now.Least, order, isLeast: true);
        CompareBounds(changes, "greatest value", old.Most, now.Most, order, isLeast: false);
        CompareSets(changes, "pattern", Set(old.Pattern), Set(now.Pattern));
        CompareSchemes(changes, old.Schemes, now.Schemes);
        CompareUnits(changes, old.Units, now.Units);
    }

    /// <summary>Compares the expressions that check the values of a type.</summary>
    public static void CompareChecks(ChangeList changes, string? old, string? now) =>
        CompareSets(changes, "check", Set(old), Set(now));

    /// <summary>Compares all constraints of two different types of one scalar, those of their bases included.</summary>
    public void CompareChains(ChangeList changes, Symbol oldType, Symbol newType) =>
        CompareSets(changes, "constraint", Facts(match.Before, oldType), Facts(match.After, newType));

    private static HashSet<string> Facts(SchemaModel model, Symbol type) =>
        [.. model.TypesAbove(type).SelectMany(Facts)];

    private static IEnumerable<string> Facts(BoundType type)
    {
        var constraints = type.Constraints;
        var facts = new (string Name, string? Value)[]
        {
            ("length from", Text(constraints.MinLength)),
            ("length to", Text(constraints.MaxLength)),
            ("pattern", constraints.Pattern),
            ("range from", constraints.Least),
            ("range to", constraints.Most),
            ("schemes", constraints.Schemes.Count == 0 ? null : string.Join(", ", constraints.Schemes)),
            ("units", constraints.Units is { Count: > 0 } units ? string.Join(", ", units) : null),
            ("check", type.Check?.Value),
        };
        return facts.Where(static fact => fact.Value is not null).Select(static fact => $"{fact.Name} {fact.Value}");
    }

    private static void CompareBounds(
        ChangeList changes, string what, string? old, string? now, Func<string, decimal?> order, bool isLeast)
    {
        var isLooser = now is null
            || (old is not null && (isLeast ? order(now) < order(old) : order(now) > order(old)));
        changes.AddIfChanged(isLooser ? Loosened : Tightened, $"The {what}", old, now);
    }

    private static void CompareSets(ChangeList changes, string what, HashSet<string> old, HashSet<string> now)
    {
        var (added, removed) = (string.Join("; ", now.Except(old)), string.Join("; ", old.Except(now)));
        changes.AddIf(!now.IsSubsetOf(old), Tightened, $"New {what}: {added}.");
        changes.AddIf(now.IsProperSubsetOf(old), Loosened, $"No longer a {what}: {removed}.");
    }

    private static void CompareSchemes(ChangeList changes, EquatableArray<string> old, EquatableArray<string> now)
    {
        var isTighter = now.Count > 0 && (old.Count == 0 || old.Except(now).Any());
        changes.AddIf(
            !old.ToHashSet().SetEquals(now),
            isTighter ? Tightened : Loosened,
            $"The schemes were {ChangeList.Shown(old)} and are {ChangeList.Shown(now)}.");
    }

    // Without units none is allowed. Where the type decides, the field says nothing.
    private static void CompareUnits(ChangeList changes, EquatableArray<string>? old, EquatableArray<string>? now)
    {
        var (before, after) = (old ?? [], now ?? []);
        var isTighter = now is not null && (old is null || before.Count == 0 || before.Except(after).Any());
        changes.AddIf(
            !before.ToHashSet().SetEquals(after),
            isTighter ? Tightened : Loosened,
            $"The units were {ChangeList.Shown(before)} and are {ChangeList.Shown(after)}.");
    }

    private static HashSet<string> Set(string? value) => value is null ? [] : [value];

    private static string? Text(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static decimal? Number(string text) =>
        ScalarGrammar.TryDecimal(text, out var number) ? number : null;

    // Which of two bounds is wider is not decided for dates, which are as precise as their sources: any change may
    // refuse facts.
    private static decimal? NoOrder(string text) => null;
}
