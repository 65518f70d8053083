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
    public static LoweredFile Bind(ScopedFile file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var bound = RuleSyntaxChecker.Check(file.Bind());
        var errors = file.File.Syntax.Diagnostics
            .Concat(bound.Diagnostics)
            .Where(static finding => finding.Rule.Severity == SchemaSeverity.Error);
        return new(Lowerer.Lower(bound, file.Scope.Imports), errors.ToEquatable());
    }
}
