using Dramatis.Schema;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Checking;

namespace Dramatis.Tool.Schemas;

/// <summary>Some schema files as a whole: their declarations, by name, and their findings.</summary>
internal sealed class SchemaModel
{
    private readonly Dictionary<string, DeclaredEntry> _byName;
    private readonly ILookup<string, DeclaredEntry> _derived;

    private SchemaModel(IReadOnlyList<DeclaredSchema> schemas, IReadOnlyList<SchemaDiagnostic> findings)
    {
        (Schemas, Findings) = (schemas, findings);
        Entries =
        [
            .. schemas.SelectMany(static schema => schema.Entries)
                .OrderBy(static entry => entry.FullName, StringComparer.Ordinal),
        ];
        _byName = Entries.ToDictionary(static entry => entry.FullName, StringComparer.Ordinal);
        _derived = Entries
            .SelectMany(static entry => entry.Bases.Select(above => (above.FullName, entry)))
            .ToLookup(static pair => pair.FullName, static pair => pair.entry, StringComparer.Ordinal);
    }

    /// <summary>The schemas in ordinal order of their namespaces.</summary>
    public IReadOnlyList<DeclaredSchema> Schemas { get; }

    /// <summary>
    /// The errors and warnings of <see cref="SchemaCheck"/>. If there are errors, broken declarations are left out.
    /// </summary>
    public IReadOnlyList<SchemaDiagnostic> Findings { get; }

    /// <summary>The errors among the findings.</summary>
    public IReadOnlyList<SchemaDiagnostic> Errors => [.. Findings.Where(static finding => finding.IsError())];

    /// <summary>The declarations in ordinal order of their full names.</summary>
    public IReadOnlyList<DeclaredEntry> Entries { get; }

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
            outline.Imports,
            [.. entries[outline.Namespace].OrderBy(static entry => entry.Name, StringComparer.Ordinal)]));
        return new([.. schemas], SchemaCheck.Run(files, read));
    }

    /// <summary>
    /// The declaration of a full name; null for a scalar of the language and a player of the runtime.
    /// </summary>
    public DeclaredEntry? Find(string fullName) => _byName.GetValueOrDefault(fullName);

    /// <inheritdoc cref="Find(string)"/>
    public DeclaredEntry? Find(Symbol symbol) => Find(symbol.FullName);

    /// <summary>The bound declarations of one kind, in ordinal order of their full names.</summary>
    public IEnumerable<T> Bound<T>()
        where T : BoundDeclaration => Entries.Select(static entry => entry.Bound).OfType<T>();

    /// <summary>The declarations that name a symbol among their bases, in ordinal order.</summary>
    public IEnumerable<DeclaredEntry> DerivedFrom(Symbol symbol) => _derived[symbol.FullName];

    /// <summary>A declaration and all declarations that it is based on, near ones first, each once.</summary>
    public IReadOnlyList<DeclaredEntry> Ancestry(DeclaredEntry entry)
    {
        var all = new List<DeclaredEntry> { entry };
        for (var i = 0; i < all.Count; i++)
        {
            all.AddRange(all[i].Bases.Select(Find).OfType<DeclaredEntry>().Where(above => !all.Contains(above)));
        }

        return all;
    }

    /// <summary>A type of values and all types that it is based on; empty for a scalar of the language.</summary>
    public IEnumerable<BoundType> TypesAbove(Symbol type) =>
        Find(type) is { } entry ? Ancestry(entry).Select(static above => above.Bound).OfType<BoundType>() : [];

    /// <summary>
    /// The summary of a member. A type that inherits a member knows only the name; the declarer has the words.
    /// </summary>
    public string? SummaryOf(BoundMember member) => member.Prose.Summary
        ?? Find(member.Declarer)?.Members.FirstOrDefault(own => own.Name == member.Name)?.Prose.Summary;

    private static IEnumerable<DeclaredEntry> EntriesOf(SchemaSyntax syntax, BoundFile file) =>
        file.Declarations.Join(
            syntax.Declarations,
            static bound => bound.Symbol.Name,
            static written => written.Name.Value,
            static (bound, written) => new DeclaredEntry(bound, written));
}

/// <summary>A schema: the declarations of all files of one namespace.</summary>
/// <param name="Version">The version; null if no file gives one.</param>
/// <param name="Summary">The summary; null if no file gives one.</param>
/// <param name="Imports">The namespaces that the files import, in ordinal order.</param>
/// <param name="Entries">The declarations, in ordinal order of their names.</param>
internal sealed record DeclaredSchema(
    string Namespace,
    string? Version,
    string? Summary,
    IReadOnlyList<string> Imports,
    IReadOnlyList<DeclaredEntry> Entries);
