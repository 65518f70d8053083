using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding;

/// <summary>What the model class of a namespace is made of.</summary>
/// <param name="Types">The sound declarations in ordinal order of their names.</param>
public sealed record SchemaOutline(
    string Namespace,
    string? Version,
    string? Summary,
    EquatableArray<Symbol> Types)
{
    /// <summary>Whether the runtime's names have to be written out in the namespace.</summary>
    public bool HidesRuntime { get; init; }
}
