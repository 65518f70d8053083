using System.Globalization;
using Dramatis.Schema.Binding;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares what values must keep to.</summary>
internal sealed class ConstraintComparer(SchemaMatch match, ChangeList changes)
{
    /// <summary>Constraints that stand at one place.</summary>
    public void Compare(string element, ScalarKind? scalar, BoundConstraints old, BoundConstraints now)
    {
        CompareBounds(element, "least length", Text(old.MinLength), Text(now.MinLength), Number, isLeast: true);
        CompareBounds(element, "greatest length", Text(old.MaxLength), Text(now.MaxLength), Number, isLeast: false);
        var order = scalar is ScalarKind.Integer or ScalarKind.Decimal ? Number : (Func<string, decimal?>)NoOrder;
        CompareBounds(element, "least value", old.Least, now.Least, order, isLeast: true);
        CompareBounds(element, "greatest value", old.Most, now.Most, order, isLeast: false);
        CompareSets(element, "pattern", Set(old.Pattern), Set(now.Pattern));
        CompareSchemes(element, old.Schemes, now.Schemes);
    }

    /// <summary>The expressions that types are checked with.</summary>
    public void CompareChecks(string element, string? old, string? now) =>
        CompareSets(element, "check", Set(old), Set(now));

    /// <summary>All that holds for a type and for a field's own: where the types are two, but of one scalar.</summary>
    public void CompareChains(string element, Symbol oldType, Symbol newType)
    {
        var (old, now) = (Chain(match.Before, oldType), Chain(match.After, newType));
        var before = old.ConvertAll(static type => Facts(type)).SelectMany(static facts => facts).ToHashSet();
        var after = now.ConvertAll(static type => Facts(type)).SelectMany(static facts => facts).ToHashSet();
        CompareSets(element, "constraint", before, after);
    }

    private static List<BoundType> Chain(SchemaModel model, Symbol type) => model.Find(type.FullName) is { } entry
        ? [.. model.Ancestry(entry).Select(static above => above.Bound).OfType<BoundType>()]
        : [];

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
            ("check", type.Check?.Value),
        };
        return facts.Where(static fact => fact.Value is not null).Select(static fact => $"{fact.Name} {fact.Value}");
    }

    private void CompareBounds(
        string element, string what, string? old, string? now, Func<string, decimal?> order, bool isLeast)
    {
        if (old == now)
        {
            return;
        }

        var isLooser = now is null
            || (old is not null && (isLeast ? order(now) < order(old) : order(now) > order(old)));
        changes.AddIfChanged(Rule(!isLooser), element, $"The {what}", old, now);
    }

    private void CompareSets(string element, string what, HashSet<string> old, HashSet<string> now)
    {
        changes.AddIf(
            !now.IsSubsetOf(old),
            ChangeCatalog.Tightened,
            element,
            $"New {what}: {string.Join("; ", now.Except(old))}.");
        changes.AddIf(
            !old.IsSubsetOf(now) && now.IsSubsetOf(old),
            ChangeCatalog.Loosened,
            element,
            $"No longer a {what}: {string.Join("; ", old.Except(now))}.");
    }

    private void CompareSchemes(string element, IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var isTighter = now.Count > 0 && (old.Count == 0 || old.Except(now).Any());
        changes.AddIf(
            !old.ToHashSet().SetEquals(now),
            Rule(isTighter),
            element,
            $"The schemes were {ChangeList.Shown(old)} and are {ChangeList.Shown(now)}.");
    }

    private static ChangeRule Rule(bool isTighter) => isTighter ? ChangeCatalog.Tightened : ChangeCatalog.Loosened;

    private static HashSet<string> Set(string? value) => value is null ? [] : [value];

    private static string? Text(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Of dates as precise as their sources it is not decided here which bound is the wider: any change may refuse facts.
    private static decimal? NoOrder(string text) => null;
}
