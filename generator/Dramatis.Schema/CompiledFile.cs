using Dramatis.Schema.Binding;
using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema;

/// <summary>One file of a <see cref="SchemaCompilation"/>.</summary>
/// <remarks>The scope and the bound file are made once, when they are first needed.</remarks>
public sealed class CompiledFile
{
    private readonly ParsedFile _file;
    private readonly Lazy<ScopedFile> _scoped;
    private readonly Lazy<BoundFile> _bound;

    internal CompiledFile(ParsedFile file, SymbolTable names)
    {
        _file = file;
        _scoped = new(() => ScopedFile.Create((file, names)));
        _bound = new(() => _scoped.Value.Bind());
    }

    public SchemaSyntax Syntax => _file.Syntax;

    public FileDeclarations Declarations => _file.Declarations;

    public Scope Scope => _scoped.Value.Scope;

    public BoundFile Bound => _bound.Value;

    /// <summary>The findings of the parser, then those of the binder.</summary>
    public IEnumerable<SchemaDiagnostic> Diagnostics => Syntax.Diagnostics.Concat(Bound.Diagnostics);
}
