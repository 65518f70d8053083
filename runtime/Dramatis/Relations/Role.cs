namespace Dramatis;

/// <summary>A position of a relation type, as a handle that knows who may play it.</summary>
/// <typeparam name="TRelation">The relation.</typeparam>
/// <typeparam name="TPlayer">Who may play.</typeparam>
/// <param name="Name">The position's written name.</param>
public sealed record Role<TRelation, TPlayer>(string Name)
    where TRelation : class, IRelation
    where TPlayer : class, IPlayer;
