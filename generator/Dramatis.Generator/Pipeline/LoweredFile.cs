using Dramatis.Generator.Rules;
using Dramatis.Schema;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Lowering;
using Dramatis.Schema.Model;

namespace Dramatis.Generator.Pipeline;

/// <summary>A file as models that are ready to print, and its errors; warnings are the analyzer's.</summary>
internal sealed record LoweredFile(EquatableArray<SourceModel> Models, EquatableArray<SchemaDiagnostic> Errors)
{
    public static LoweredFile Bind((ScopedFile File, OwnNames Own) pair, CancellationToken cancellation)
    {
        var (file, own) = pair;
        cancellation.ThrowIfCancellationRequested();
        var bound = RuleSyntaxChecker.Check(file.Bind());
        var errors = file.File.Syntax.Diagnostics
            .Concat(bound.Diagnostics)
            .Where(static finding => finding.Rule.Severity == SchemaSeverity.Error);
        var hidesRuntime = file.Scope.HidesRuntime || own.Hide(file.Scope.Namespace);
        return new(Lowerer.Lower(bound, file.Scope.Imports, hidesRuntime), errors.ToEquatable());
    }
}
