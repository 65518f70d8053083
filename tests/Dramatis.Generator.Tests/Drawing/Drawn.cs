namespace Dramatis.Generator.Tests.Drawing;

/// <summary>A schema by chance: its files, and what they declare.</summary>
/// <param name="Seed">By which values of its types are drawn.</param>
internal sealed record Drawn(
    IReadOnlyList<(string Path, string Text)> Files,
    IReadOnlyList<string> Spaces,
    IReadOnlyList<EntityDeclaration> Entities,
    IReadOnlySet<Feature> Features,
    uint Seed)
{
    public string Print() => $"Values by {Seed}.\n{string.Join("\n", Files.Select(static file => $"# {file.Path}\n{file.Text}"))}";
}
