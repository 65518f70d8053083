namespace Dramatis;

/// <summary>A part of a file that was read: everything that the parts before it do not have.</summary>
/// <param name="Actors">The actors.</param>
/// <param name="Sources">The sources.</param>
/// <param name="Claims">The claims. They may refer to claims of parts before and, in corrections and other readings, after them.</param>
internal sealed record FactFileBatch(IReadOnlyList<Actor> Actors, IReadOnlyList<Source> Sources, IReadOnlyList<Claim> Claims);
