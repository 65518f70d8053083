using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Declarations;

/// <summary>What only relations have.</summary>
/// <param name="Aspect">As written.</param>
/// <param name="Key">Null where it is left out.</param>
/// <param name="Modalities">Null where they are left out.</param>
/// <param name="Excluded">The relations that it excludes.</param>
public sealed record DeclaredRelation(
    string? Aspect,
    EquatableArray<DeclaredPosition> Positions,
    EquatableArray<string>? Key,
    EquatableArray<string>? Modalities,
    EquatableArray<NameReference> Excluded);
