using Dramatis.Generator.Rules;
using Dramatis.Schema;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Lowering;
using Dramatis.Schema.Model;
using Dramatis.Schema.Syntax;

namespace Dramatis.Fuzzing.Schemas;

/// <summary>Schema files read and bound together and made models of, as the generator does it.</summary>
internal sealed class SchemaRun
{
    private readonly List<(SchemaSyntax Syntax, BoundFile Bound)> _files = [];

    private SchemaRun(IReadOnlyList<FuzzFile> files)
    {
        var read = SchemaCompilation.Of(files.Select(static file => new SchemaText(file.Name, file.Text)));
        Names = read.Names;
        foreach (var file in read.Files)
        {
            var bound = RuleSyntaxChecker.Check(file.Bound);
            _files.Add((file.Syntax, bound));
            Models.AddRange(bound.Declarations.SelectMany(one => Lowerer.Lower(one, bound.Path, file.Scope.Imports)));
        }

        Models.AddRange(Names.Outlines.Select(ModelClassLowering.Lower));
    }

    public SymbolTable Names { get; }

    /// <summary>Of every file, in its order.</summary>
    public List<SourceModel> Models { get; } = [];

    /// <summary>Of reading and of binding, by file.</summary>
    public IEnumerable<SchemaDiagnostic> Diagnostics =>
        _files.SelectMany(static file => file.Syntax.Diagnostics.Concat(file.Bound.Diagnostics));

    /// <summary>Whether anything is declared.</summary>
    public bool Declares => _files.Any(static file => !file.Bound.Declarations.IsEmpty);

    public bool HasErrors => Diagnostics.Any(static found => found.Rule.Severity == SchemaSeverity.Error);

    public static SchemaRun Of(IReadOnlyList<FuzzFile> files) => new(files);
}
