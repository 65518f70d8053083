using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;

namespace Dramatis.Schema.Binding.Names;

/// <summary>A file of the project, with the meaning of its names and the findings about them.</summary>
internal sealed class NamedFile(NameIndex index, FileDeclarations declarations)
{
    public FileDeclarations Declarations { get; } = declarations;

    public NameResolver Resolver { get; } = new(index, declarations);

    /// <summary>The declarations in their order; none if the file has no namespace.</summary>
    public List<Entry> Entries { get; } = [];

    public FileFindings Findings { get; } = new();
}
