using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>
/// Numbers for players. Actors have one number for each id, relations one for each happening or, without an id, one for
/// each content, and claims one for each id.
/// </summary>
/// <remarks>
/// Several threads can add players at the same time. Lookups are possible after all players were added.
/// </remarks>
internal sealed class NodeTable(ActorNumbers actors)
{
    /// <summary>The result for a player without a number.</summary>
    public const int None = -1;

    private readonly Lock _giving = new();
    private readonly Dictionary<EntityId, int> _happenings = [];
    private readonly Dictionary<UInt128, int> _relations = [];
    private readonly Dictionary<ClaimId, int> _claims = [];
    private int _next = actors.Count;

    /// <summary>
    /// The number of a player; a player without a number gets the next one. Actors must belong to the fact base.
    /// </summary>
    public int Number(IPlayer player) => player switch
    {
        Actor actor => actors.NumberOf(actor),
        Relation { Id: { } happening } => Number(_happenings, happening),
        Relation relation => Number(_relations, RelationHash.WithoutIdOf(relation)),
        _ => Number(_claims, ((Claim)player).Id),
    };

    /// <summary>The number of a player; -1 if it has none.</summary>
    public int Find(IPlayer player) => player switch
    {
        Actor actor => actors.NumberOf(actor),
        Relation { Id: { } happening } => FindHappening(happening),
        Relation relation => _relations.GetValueOrDefault(RelationHash.WithoutIdOf(relation), None),
        Claim claim => _claims.GetValueOrDefault(claim.Id, None),
        _ => None,
    };

    public int FindHappening(EntityId id) => _happenings.GetValueOrDefault(id, None);

    private int Number<TKey>(Dictionary<TKey, int> numbers, TKey key)
        where TKey : notnull
    {
        lock (_giving)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out var exists);
            if (!exists)
            {
                number = _next++;
            }

            return number;
        }
    }
}
