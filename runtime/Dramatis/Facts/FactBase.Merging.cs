using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

/// <content>Builders of a fact base, merging and comparing.</content>
public sealed partial class FactBase
{
    /// <summary>
    /// Makes a builder with everything in this fact base. Later additions do not change the fact base.
    /// </summary>
    public Builder ToBuilder()
    {
        var builder = new Builder();
        builder.TakeAll(_actors, _sources, _claims);
        return builder;
    }

    /// <summary>
    /// Merges two fact bases. Claims with the same id are united: the result has the places, doubts and other details
    /// of both.
    /// </summary>
    /// <exception cref="ValidationException">
    /// Actors or sources with the same id differ, or two actors have the same value in a unique field. The exception
    /// holds every clash.
    /// </exception>
    public static FactBase Merge(FactBase a, FactBase b) => TryMerge(a, b, out var merged, out var clashes)
        ? merged
        : throw new ValidationException("Merge", clashes.Issues);

    /// <summary>
    /// Merges two fact bases; returns false, with every clash in the report, if actors, sources or unique values clash.
    /// </summary>
    public static bool TryMerge(
        FactBase a, FactBase b, [NotNullWhen(true)] out FactBase? merged, out ValidationReport clashes)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var builder = a.ToBuilder();
        clashes = builder.TakeAll(b._actors, b._sources, b._claims);
        merged = clashes.IsValid ? builder.Build() : null;
        return clashes.IsValid;
    }

    /// <summary>Compares two fact bases by the ids of their actors, sources and claims.</summary>
    public static FactBaseDiff Diff(FactBase before, FactBase after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new(
            Changes<Actor>.Between(
                before._actors, after._actors, static actor => actor.Id, static (a, b) => a.Equals(b)),
            Changes<Source>.Between(
                before._sources, after._sources, static source => source.Id, static (a, b) => a == b),
            Changes<Claim>.Between(
                before._claims, after._claims, static claim => claim.Id, static (a, b) => a.HasDetailsOf(b)));
    }
}
