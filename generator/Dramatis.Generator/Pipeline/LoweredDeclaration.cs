using Dramatis.Generator.Rules;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Lowering;
using Dramatis.Schema.Model;

namespace Dramatis.Generator.Pipeline;

/// <summary>A declaration as models that are ready to print, and the errors in its rules.</summary>
internal sealed record LoweredDeclaration(EquatableArray<SourceModel> Models, EquatableArray<SchemaDiagnostic> Errors)
{
    public static LoweredDeclaration Lower(CheckedDeclaration one, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var errors = new List<SchemaDiagnostic>();
        var sound = RuleSyntaxChecker.Check(one.Declaration, one.Path, errors.Add);
        sound = RuleNames.Without(sound, one.Lost);
        return new(Lowerer.Lower(sound, one.Path, one.Imports).ToEquatable(), errors.ToEquatable());
    }
}
