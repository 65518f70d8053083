using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Schemas;

/// <summary>The four ways in which a member can be given or left out.</summary>
internal enum Presence
{
    Required,
    Defaulted,
    Optional,
    Many,
}

/// <summary>The presence of members and the number of their values, also in words.</summary>
internal static class MemberPresence
{
    public static Presence Of(BoundMember member) =>
        member.Multiplicity.IsMany ? Presence.Many
        : Default(member) is not null ? Presence.Defaulted
        : member.Multiplicity.Least == 0 ? Presence.Optional
        : Presence.Required;

    /// <summary>The presence of a member in words: <c>required</c>, <c>a list of 2 or more</c>.</summary>
    public static string InWords(BoundMember member) => InWords(member, Default(member));

    /// <summary>
    /// The same with another default than the member declares, such as the new name of an enum's value.
    /// </summary>
    public static string InWords(BoundMember member, string? value) => Of(member) switch
    {
        Presence.Required => "required",
        Presence.Optional => "optional",
        Presence.Defaulted => $"'{value}' unless given",
        _ => $"a list of {Count(member.Multiplicity)}",
    };

    /// <summary>The number of values in a list, in words: <c>2 to 4</c>.</summary>
    public static string Count(Multiplicity multiplicity) => multiplicity switch
    {
        { Least: 0, Most: null } => "any number",
        { Most: null } => FormattableString.Invariant($"{multiplicity.Least} or more"),
        _ when multiplicity.Least == multiplicity.Most => FormattableString.Invariant($"{multiplicity.Least}"),
        _ => FormattableString.Invariant($"{multiplicity.Least} to {multiplicity.Most}"),
    };

    /// <summary>The default of a field; null for a position or a field without one.</summary>
    public static string? Default(BoundMember member) => (member as BoundField)?.Default;
}
