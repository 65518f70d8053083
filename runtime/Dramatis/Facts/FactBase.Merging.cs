using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

/// <content>Builders of a fact base, merging and comparing.</content>
public sealed partial class FactBase
{
    /// <summary>Makes a builder that contains this fact base.</summary>
    public Builder ToBuilder()
    {
        var builder = new Builder();
        builder.TakeAll(this);
        return builder;
    }

    /// <summary>Merges two fact bases. Claims with one id are united.</summary>
    /// <exception cref="ValidationException">
    /// Actors or sources with one id differ, or two actors have one unique value. The exception holds every clash.
    /// </exception>
    public static FactBase Merge(FactBase a, FactBase b) => TryMerge(a, b, out var merged, out var clashes)
        ? merged
        : throw new ValidationException("Merge", clashes.Issues);

    /// <summary>Merges two fact bases if nothing clashes. The report holds every clash.</summary>
    public static bool TryMerge(
        FactBase a, FactBase b, [NotNullWhen(true)] out FactBase? merged, out ValidationReport clashes)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var builder = a.ToBuilder();
        clashes = builder.TakeAll(b);
        merged = clashes.IsValid ? builder.Build() : null;
        return clashes.IsValid;
    }

    /// <summary>Compares two fact bases.</summary>
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
