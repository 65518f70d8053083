namespace Dramatis;

/// <summary>The numbers of changes of a store.</summary>
/// <param name="Changes">The number of all changes.</param>
/// <param name="Rewrites">
/// The number of changes that did more than to append single claims: between two equal ones, the new claims are those that
/// <see cref="FactSelection.After"/> selects.
/// </param>
public readonly record struct FactStoreVersion(long Changes, long Rewrites);
