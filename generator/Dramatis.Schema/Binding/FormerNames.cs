using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding;

/// <summary>The former names under which facts are still read.</summary>
public static class FormerNames
{
    /// <summary>The former names that an entry gives itself.</summary>
    public static EquatableArray<string> Written(CommonSyntax? common) =>
        (common?.RenamedFrom ?? []).Select(static name => name.Value).ToEquatable();

    /// <summary>
    /// The former names of one of several things, without names that one of them has today or that an earlier one had.
    /// </summary>
    public static IReadOnlyList<string> Of<T>(
        T one, IReadOnlyCollection<T> all, Func<T, string> name, Func<T, BoundProse> prose)
        where T : class => prose(one).RenamedFrom.Count == 0 ? [] : Free(one, all, name, prose);

    public static IReadOnlyList<string> Of(BoundMember member, IReadOnlyCollection<BoundMember> all) =>
        Of(member, all, static other => other.Name, static other => other.Prose);

    public static IReadOnlyList<string> Of(BoundEnumValue value, IReadOnlyCollection<BoundEnumValue> all) =>
        Of(value, all, static other => other.Name, static other => other.Prose);

    private static List<string> Free<T>(T one, IReadOnlyCollection<T> all, Func<T, string> name, Func<T, BoundProse> prose)
        where T : class
    {
        var before = all.TakeWhile(other => !ReferenceEquals(other, one)).SelectMany(other => prose(other).RenamedFrom);
        return [.. prose(one).RenamedFrom.Except(all.Select(name)).Except(before)];
    }
}
