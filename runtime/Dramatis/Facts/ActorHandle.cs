namespace Dramatis;

/// <summary>An actor of a fact base by its number there, for walks over a great many.</summary>
/// <remarks>
/// The numbers run from 0 in the order in which the actors were added, so that arrays can be kept beside them. A handle
/// says nothing to another fact base.
/// </remarks>
/// <typeparam name="T">What the actor is known to be.</typeparam>
/// <param name="Number">The number.</param>
public readonly record struct ActorHandle<T>(int Number)
    where T : class, IActor;
