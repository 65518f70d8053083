using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>The class that lists the types of a schema.</summary>
/// <param name="Arguments">The arguments of the schema's descriptor.</param>
/// <param name="Summary">Its summary as a C# literal; null if it has none.</param>
/// <param name="Roles">Arguments of the roles' descriptors.</param>
/// <param name="Actors">Expressions of the actors' descriptors.</param>
/// <param name="Relations">Expressions of the relations' descriptors.</param>
/// <param name="Values">Expressions of the descriptors of enums and types.</param>
/// <param name="Schemas">Expressions of its descriptor and of the descriptors of imported schemas.</param>
/// <param name="Forms">Type arguments or codecs of the types that System.Text.Json can read and write.</param>
public sealed record ModelClassModel(
    string HintName,
    string Namespace,
    Documentation Doc,
    string Name,
    string Arguments,
    string? Summary,
    EquatableArray<string> Roles,
    EquatableArray<string> Actors,
    EquatableArray<string> Relations,
    EquatableArray<string> Values,
    string Schemas,
    EquatableArray<string> Forms) : SourceModel(HintName, Namespace);
