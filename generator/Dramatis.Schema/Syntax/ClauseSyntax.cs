namespace Dramatis.Schema.Syntax;

/// <summary>An entry of <c>excludes</c>, <c>implies</c>, <c>initiates</c> or <c>terminates</c>.</summary>
/// <param name="Relation">The other relation; null if it is a player.</param>
/// <param name="Matter">The position whose player is the other relation.</param>
/// <param name="Members">The pairs of an own member and a member of the other; of a list, each item with the own member.</param>
/// <param name="Where">The values that fields of the other have.</param>
public sealed record ClauseSyntax(
    ClauseKind Kind,
    NameSyntax? Relation,
    ScalarSyntax? Matter,
    IReadOnlyList<(ScalarSyntax Own, ScalarSyntax Other)> Members,
    IReadOnlyList<ConditionSyntax> Where,
    bool NeedsAllPlayers,
    bool IsSoft,
    bool IsLikely);

/// <summary>The keys under which a relation says what it means for another.</summary>
public enum ClauseKind
{
    /// <summary>Both cannot hold at the same time.</summary>
    Excludes,

    /// <summary>The other holds or happens if this one does.</summary>
    Implies,

    /// <summary>The other, a state, begins with this event.</summary>
    Initiates,

    /// <summary>The other, a state, ends with this event.</summary>
    Terminates,
}

/// <summary>An entry of <c>where</c>: a field of the other relation and its values.</summary>
public sealed record ConditionSyntax(ScalarSyntax Field, IReadOnlyList<ScalarSyntax> Values);

/// <summary>The bound of a sum. A part that is missing or broken (reported) is null.</summary>
public sealed record TotalSyntax(ScalarSyntax? Of, IReadOnlyList<ScalarSyntax>? Per, ScalarSyntax? Most);
