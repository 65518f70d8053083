using System.Collections.Immutable;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Binding.Members;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Tests.Binding;

/// <summary>Schema files bound together, as the generator binds them.</summary>
internal sealed class Project
{
    private readonly SchemaCompilation _schema;

    public Project(params (string Path, string Text)[] files) =>
        _schema = SchemaCompilation.Of(files.Select(static file => new SchemaText(file.Path, file.Text)));

    /// <summary>Files of the project and of its references.</summary>
    public Project(params IEnumerable<SchemaText> files) => _schema = SchemaCompilation.Of(files);

    public SymbolTable Table => _schema.Names;

    /// <summary>One file of namespace <c>N</c>; the lines of its head are added.</summary>
    public static Project Of(string body) => new(("n.dramatis.yaml", Head("N") + body));

    public static string Head(string space) => $"dramatis: 1\nnamespace: {space}\n";

    public Scope Scope(string path = "n.dramatis.yaml") => File(path).Scope;

    public SchemaSyntax Syntax(string path = "n.dramatis.yaml") => File(path).Syntax;

    public BoundFile Bind(string path = "n.dramatis.yaml") => File(path).Bound;

    /// <summary>A binder of a file, with one of an earlier version as a start.</summary>
    public Binder Binder(string path, Binder? before = null) => new(File(path).Declarations, File(path).Scope, before);

    public T Find<T>(string name, string path = "n.dramatis.yaml")
        where T : BoundDeclaration => Assert.IsType<T>(Bind(path).Declarations.Single(d => d.Symbol.Name == name));

    /// <summary>Every finding of every file, those of the reader included.</summary>
    public ImmutableArray<SchemaDiagnostic> Diagnostics() => [.. _schema.Files.SelectMany(static file => file.Diagnostics)];

    private CompiledFile File(string path) => _schema.Files.Single(file => file.Syntax.Path == path);
}
