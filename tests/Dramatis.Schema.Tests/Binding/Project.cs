using System.Collections.Immutable;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Tests.Binding;

/// <summary>Schema files bound together, as the generator binds them.</summary>
internal sealed class Project
{
    private readonly Dictionary<string, (SchemaSyntax Syntax, FileDeclarations Declarations)> _files = [];

    public Project(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            var syntax = SchemaParser.Parse(new(path, text));
            _files.Add(path, (syntax, DeclarationReader.Read(syntax)));
        }

        Table = SymbolTable.Create(files.Select(f => _files[f.Path].Declarations).ToImmutableArray());
    }

    public SymbolTable Table { get; }

    /// <summary>One file of namespace <c>N</c>; the lines of its head are added.</summary>
    public static Project Of(string body) => new(("n.dramatis.yaml", Head("N") + body));

    public static string Head(string space) => $"dramatis: 1\nnamespace: {space}\n";

    public Scope Scope(string path = "n.dramatis.yaml") =>
        Schema.Binding.Scope.For(_files[path].Declarations, Table);

    public SchemaSyntax Syntax(string path = "n.dramatis.yaml") => _files[path].Syntax;

    public BoundFile Bind(string path = "n.dramatis.yaml") => Binder.Bind(_files[path].Syntax, Scope(path));

    public T Find<T>(string name, string path = "n.dramatis.yaml")
        where T : BoundDeclaration => Assert.IsType<T>(Bind(path).Declarations.Single(d => d.Symbol.Name == name));

    /// <summary>Every finding of every file, those of the reader included.</summary>
    public ImmutableArray<SchemaDiagnostic> Diagnostics() =>
        [.. _files.SelectMany(f => f.Value.Syntax.Diagnostics.Concat(Bind(f.Key).Diagnostics))];
}
