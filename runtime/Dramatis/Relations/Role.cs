namespace Dramatis;

/// <summary>A handle of a position of a relation type, which knows the type of its players.</summary>
/// <typeparam name="TRelation">The type of the relation.</typeparam>
/// <typeparam name="TPlayer">The type of the players.</typeparam>
/// <param name="Name">The name of the position in the schema.</param>
public sealed record Role<TRelation, TPlayer>(string Name)
    where TRelation : class, IRelation
    where TPlayer : class, IPlayer;
