using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Linting;

/// <summary>Schema files without errors, for the lints.</summary>
internal sealed class LintedProject
{
    public LintedProject(SchemaCompilation schema)
    {
        var (files, names) = (schema.Files, schema.Names);
        (Files, Names) = ([.. files.Select(static file => file.Syntax)], names);
        Declarations =
        [
            .. files.SelectMany(file => file.Syntax.Declarations.Zip(
                names.File(file.Declarations).Entries,
                (syntax, entry) => new LintedDeclaration(file.Syntax.Path, syntax, entry))),
        ];
        CodeWords = new(files.SelectMany(static file => file.Declarations.CodeWords), StringComparer.Ordinal);
    }

    public IReadOnlyList<SchemaSyntax> Files { get; }

    /// <summary>All declarations, file by file, in the order in which they stand there.</summary>
    public IReadOnlyList<LintedDeclaration> Declarations { get; }

    /// <summary>The capitalised words of all rules and checks.</summary>
    public HashSet<string> CodeWords { get; }

    public Hierarchy Hierarchy => Names.Hierarchy;

    private SymbolTable Names { get; }
}
