using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;

namespace Dramatis.Schema.Binding.Names;

/// <summary>A file of the project, with what its names stand for and what is wrong with them.</summary>
internal sealed class NamedFile(NameIndex index, FileDeclarations declarations)
{
    public FileDeclarations Declarations { get; } = declarations;

    public NameResolver Resolver { get; } = new(index, declarations);

    /// <summary>The declarations in their order; none if the file has no namespace.</summary>
    public List<Entry> Entries { get; } = [];

    public FileFindings Findings { get; } = new();
}
