namespace Dramatis.Schema.Diagnostics;

/// <summary>The place of a declaration that a finding mentions.</summary>
public abstract record RelatedPlace
{
    private RelatedPlace()
    {
    }

    /// <summary>A place in the same file, by its span.</summary>
    public sealed record At(string Path, Span Span) : RelatedPlace;

    /// <summary>
    /// A declaration in any file, by its name. Its span would change with every edit above it, and every cached result
    /// with this finding would be computed again. Of several declarations with the name it is the first.
    /// </summary>
    /// <param name="Member">The field, position, rule or value of an enum; null for the declaration itself.</param>
    public sealed record Named(string Namespace, string Name, string? Member = null) : RelatedPlace;
}
