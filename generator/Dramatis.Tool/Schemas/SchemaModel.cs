using Dramatis.Schema;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Checking;

namespace Dramatis.Tool.Schemas;

/// <summary>Some schema files as a whole: what they declare, by name, and what is wrong with them.</summary>
internal sealed class SchemaModel
{
    private readonly Dictionary<string, DeclaredEntry> _byName;

    private SchemaModel(IReadOnlyList<DeclaredSchema> schemas, IReadOnlyList<SchemaDiagnostic> errors)
    {
        (Schemas, Errors) = (schemas, errors);
        _byName = schemas.SelectMany(static schema => schema.Entries)
            .ToDictionary(static entry => entry.FullName, StringComparer.Ordinal);
    }

    /// <summary>The schemas in ordinal order of their namespaces.</summary>
    public IReadOnlyList<DeclaredSchema> Schemas { get; }

    /// <summary>The errors; where there are any, broken declarations are left out.</summary>
    public IReadOnlyList<SchemaDiagnostic> Errors { get; }

    public IEnumerable<DeclaredEntry> Entries => _byName.Values;

    public static SchemaModel Of(IReadOnlyList<SchemaText> files)
    {
        var read = SchemaCompilation.Of(files);
        var entries = read.Files
            .SelectMany(static file => EntriesOf(file.Syntax, file.Bound))
            .DistinctBy(static entry => entry.FullName)
            .ToLookup(static entry => entry.Symbol.Namespace, StringComparer.Ordinal);
        var schemas = read.Names.Outlines.Select(outline => new DeclaredSchema(
            outline.Namespace,
            outline.Version,
            outline.Summary,
            Imports(read.Files, outline.Namespace),
            [.. entries[outline.Namespace].OrderBy(static entry => entry.Name, StringComparer.Ordinal)]));
        return new([.. schemas], [.. SchemaCheck.Run(files).Where(static finding => finding.IsError())]);
    }

    /// <summary>What is declared under a full name; null for what the language or the runtime brings.</summary>
    public DeclaredEntry? Find(string fullName) => _byName.GetValueOrDefault(fullName);

    /// <summary>Whatever names it among its bases.</summary>
    public IEnumerable<DeclaredEntry> DerivedFrom(Symbol symbol) => Entries.Where(entry =>
        entry.Bases.Any(above => above.FullName == symbol.FullName));

    /// <summary>Itself and all that it is based on, near or far, each once.</summary>
    public IReadOnlyList<DeclaredEntry> Ancestry(DeclaredEntry entry)
    {
        var all = new List<DeclaredEntry> { entry };
        for (var i = 0; i < all.Count; i++)
        {
            all.AddRange(all[i].Bases
                .Select(above => Find(above.FullName))
                .OfType<DeclaredEntry>()
                .Where(above => !all.Contains(above)));
        }

        return all;
    }

    /// <summary>The summary of a member, where it is declared: what inherits it does not know the words.</summary>
    public string? SummaryOf(BoundMember member) => member.Prose.Summary
        ?? Find(member.Declarer.FullName)?.Members.FirstOrDefault(own => own.Name == member.Name)?.Prose.Summary;

    private static List<string> Imports(IEnumerable<CompiledFile> files, string space) =>
    [
        .. files.Select(static file => file.Declarations)
            .Where(file => file.Namespace == space)
            .SelectMany(static file => file.Imports)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<DeclaredEntry> EntriesOf(SchemaSyntax syntax, BoundFile file) =>
        file.Declarations.Join(
            syntax.Declarations,
            static bound => bound.Symbol.Name,
            static written => written.Name.Value,
            static (bound, written) => new DeclaredEntry(bound, written));
}
