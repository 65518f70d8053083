using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema;

/// <summary>Schema files that are parsed and bound together. The command and the lints work on it.</summary>
/// <remarks>
/// The generator takes the same steps one by one, by <see cref="ParsedFile"/>, <see cref="SymbolTable"/> and <see
/// cref="ScopedFile"/>, since it keeps the result of each step until its input changes.
/// </remarks>
public sealed class SchemaCompilation
{
    private SchemaCompilation(IReadOnlyList<ParsedFile> files)
    {
        Names = SymbolTable.Create([.. files.Select(static file => file.Declarations.ForOthers())]);
        Files = [.. files.Where(file => Names.Holds(file.Declarations)).Select(file => new CompiledFile(file, Names))];
    }

    /// <summary>
    /// The files in the order in which they were given, each path once. Of references only those that the project imports
    /// are among them.
    /// </summary>
    public IReadOnlyList<CompiledFile> Files { get; }

    /// <summary>The files of the project itself, whose findings are reported.</summary>
    public IEnumerable<CompiledFile> Own => Files.Where(static file => !file.Declarations.Origin.IsReferenced);

    /// <summary>The names of all files together.</summary>
    public SymbolTable Names { get; }

    /// <summary>Parses the files and makes one table of their names. Each file is bound when it is first asked for.</summary>
    /// <exception cref="OperationCanceledException">The work is cancelled.</exception>
    public static SchemaCompilation Of(IEnumerable<SchemaText> files, CancellationToken cancellation = default) =>
        new([.. Once(files).Select(file => ParsedFile.Parse(file, cancellation))]);

    /// <summary>The files, each once: a project may list a file twice.</summary>
    public static IEnumerable<SchemaText> Once(IEnumerable<SchemaText> files) =>
        files.GroupBy(static file => file.Path, StringComparer.Ordinal).Select(static same => same.First());
}
