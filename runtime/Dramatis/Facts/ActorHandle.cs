namespace Dramatis;

/// <summary>A handle of an actor in a fact base: its number there, for walks over many actors.</summary>
/// <remarks>
/// Numbers run from 0 in the order in which the actors were added, so that arrays can be kept beside them. A handle
/// means nothing in another fact base.
/// </remarks>
/// <typeparam name="T">The type of the actor.</typeparam>
/// <param name="Number">The number.</param>
public readonly record struct ActorHandle<T>(int Number)
    where T : class, IActor;
