using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Documenting;

/// <summary>The number of values of a member in words.</summary>
internal static class Counts
{
    public static string Words(Multiplicity multiplicity) => multiplicity switch
    {
        { Least: 1, Most: 1 } => "one",
        { Least: 0, Most: 1 } => "at most one",
        { Least: 0, Most: null } => "any number",
        { Least: 0, Most: { } most } => FormattableString.Invariant($"at most {most}"),
        { Least: 1, Most: null } => "one or more",
        { Least: var least, Most: null } => FormattableString.Invariant($"{least} or more"),
        { Least: var least, Most: { } most } when least == most => FormattableString.Invariant($"exactly {least}"),
        { Least: var least, Most: { } most } => FormattableString.Invariant($"{least} to {most}"),
    };
}
