namespace Dramatis.CompilerServices;

/// <summary>An actor type of which somebody unnamed can be made in place: one with a field <c>name</c>.</summary>
/// <typeparam name="T">The actor type itself.</typeparam>
public interface IUnnamed<T>
    where T : Actor, IUnnamed<T>
{
    /// <summary>Makes an actor that the text does not name, with the text's words as its name.</summary>
    static abstract T Make(EntityId id, string words);
}
