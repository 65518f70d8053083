namespace Dramatis.Schema.Diagnostics;

/// <summary>The place of a declaration that a finding speaks of.</summary>
public abstract record RelatedPlace
{
    private RelatedPlace()
    {
    }

    /// <summary>By its place.</summary>
    public sealed record At(string Path, Span Span) : RelatedPlace;

    /// <summary>
    /// By its name, in whatever file: a place there would change with every edit above it, and what depends on it be made
    /// again. Of several declarations with one name the first is meant.
    /// </summary>
    /// <param name="Member">The field, position, rule or value of an enum; null for the declaration itself.</param>
    public sealed record Named(string Namespace, string Name, string? Member = null) : RelatedPlace;
}
