using System.ComponentModel;

namespace Dramatis;

/// <summary>What a schema declares of an actor type.</summary>
/// <param name="Name">The written name with its namespace: <c>Diplomacy.State</c>.</param>
/// <param name="Base">The type that it is based on.</param>
public sealed record ActorDescriptor(string Name, ActorDescriptor? Base = null)
{
    /// <summary>The schema's words for it, if it has any.</summary>
    public string? Summary { get; init; }

    /// <summary>The fields, by their written names, whose value only one actor may have.</summary>
    public Many<string> Unique { get; init; }

    /// <summary>Former names, for data written before a rename.</summary>
    public Many<string> RenamedFrom { get; init; }

    /// <summary>Reads one from a file; none where the type is abstract. Used by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Func<EntityId, MemberReader, Actor>? Read { get; init; }
}
