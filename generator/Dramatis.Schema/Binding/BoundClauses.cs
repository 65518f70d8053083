using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding;

/// <summary>The meaning of a relation for another: it excludes, implies, begins or ends it.</summary>
/// <param name="Relation">The other relation, which may be a link of the runtime; null if it is a player.</param>
/// <param name="Matter">The position whose player is the other relation.</param>
/// <param name="Members">The pairs of an own member and a member of the other.</param>
/// <param name="NeedsAllPlayers">True if each own player has to be met by a different one of the other.</param>
/// <param name="IsSoft">True if both only go badly together.</param>
/// <param name="IsLikely">True if the other follows usually and not always.</param>
public sealed record BoundClause(
    ClauseKind Kind,
    Symbol? Relation,
    string? Matter,
    EquatableArray<(string Own, string Other)> Members,
    EquatableArray<BoundCondition> Where,
    bool NeedsAllPlayers,
    bool IsSoft,
    bool IsLikely);

/// <summary>The values that a field of the other relation has.</summary>
public sealed record BoundCondition(string Field, EquatableArray<string> Values);

/// <summary>Two opposite values of an enum, in its order.</summary>
/// <param name="IsSoft">True if both only go badly together.</param>
public sealed record BoundOpposites(string One, string Other, bool IsSoft);

/// <summary>The opposite values of an own field.</summary>
public sealed record BoundFieldOpposites(string Field, BoundOpposites Pair);

/// <summary>The bound of a sum over the relations that hold at one time.</summary>
/// <param name="Of">The field whose numbers are added.</param>
/// <param name="Per">The members for whose combination they are added.</param>
/// <param name="Most">The greatest sum.</param>
public sealed record BoundTotal(string Of, EquatableArray<string> Per, decimal Most);
