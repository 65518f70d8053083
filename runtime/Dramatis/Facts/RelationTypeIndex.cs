namespace Dramatis;

/// <summary>The claims of one relation type, and for each of its positions who plays it where.</summary>
/// <param name="Sample">One relation of the type, by which to tell what the type is.</param>
/// <param name="Claims">The places of the claims, ascending.</param>
/// <param name="Roles">By the written name of a position: player to claims.</param>
internal sealed record RelationTypeIndex(Relation Sample, int[] Claims, IReadOnlyDictionary<string, Rows> Roles);
