using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding;

/// <summary>Under which former names facts are read.</summary>
public static class FormerNames
{
    /// <summary>Those that an entry gives.</summary>
    public static EquatableArray<string> Written(CommonSyntax? common) =>
        (common?.RenamedFrom ?? []).Select(static name => name.Value).ToEquatable();

    /// <summary>Those of one of several things that none of them has today, nor one before it had, too.</summary>
    public static IReadOnlyList<string> Of<T>(
        T one, IReadOnlyCollection<T> all, Func<T, string> name, Func<T, BoundProse> prose)
        where T : class
    {
        if (prose(one).RenamedFrom.Count == 0)
        {
            return [];
        }

        var before = all.TakeWhile(other => !ReferenceEquals(other, one)).SelectMany(other => prose(other).RenamedFrom);
        return [.. prose(one).RenamedFrom.Except(all.Select(name)).Except(before)];
    }

    public static IReadOnlyList<string> Of(BoundMember member, IReadOnlyCollection<BoundMember> all) =>
        Of(member, all, static other => other.Name, static other => other.Prose);

    public static IReadOnlyList<string> Of(BoundEnumValue value, IReadOnlyCollection<BoundEnumValue> all) =>
        Of(value, all, static other => other.Name, static other => other.Prose);
}
