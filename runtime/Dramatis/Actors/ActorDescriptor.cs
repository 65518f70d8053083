using System.ComponentModel;

namespace Dramatis;

/// <summary>A schema's declaration of an actor type.</summary>
/// <param name="Name">The name in the schema with its namespace, such as <c>Diplomacy.State</c>.</param>
/// <param name="Base">The base type; null if there is none.</param>
public sealed record ActorDescriptor(string Name, ActorDescriptor? Base = null)
{
    /// <summary>The summary in the schema; null if it has none.</summary>
    public string? Summary { get; init; }

    /// <summary>The fields that the type declares or narrows itself, without those of its base.</summary>
    public Many<FieldDescriptor> Fields => ListFields?.Invoke() ?? default;

    /// <summary>Lists the fields when they are asked for; null if there are none. Used by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Func<Many<FieldDescriptor>>? ListFields { get; init; }

    /// <summary>The names of the unique fields, whose value only one actor may have.</summary>
    public Many<string> Unique { get; init; }

    /// <summary>The former names of the type, for data written before a rename.</summary>
    public Many<string> RenamedFrom { get; init; }

    /// <summary>Reads an actor of the type from a file; null for an abstract type. Used by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Func<EntityId, MemberReader, Actor>? Read { get; init; }
}
