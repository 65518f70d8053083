using System.Collections.Immutable;
using Dramatis.Schema.Binding.Members;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding;

/// <summary>Binds one file against what it can see of the project.</summary>
public static class Binder
{
    /// <param name="scope">The scope of this very file.</param>
    /// <returns>What is sound, and every diagnostic save those that the tree has already.</returns>
    public static BoundFile Bind(SchemaSyntax syntax, Scope scope)
    {
        if (scope.Namespace is not { } space || scope.Own.Count != syntax.Declarations.Length)
        {
            return new(syntax.Path, scope.Namespace ?? "", [], []);
        }

        var context = new FileContext(scope);
        FindingReports.Report(context.Reporter, syntax, scope.Findings);
        var binder = new DeclarationBinder(context, Entities(syntax, scope));
        var bound = syntax.Declarations
            .Select((d, i) => binder.Bind(d, scope.Own[i]))
            .OfType<BoundDeclaration>()
            .ToImmutableArray();
        return new(syntax.Path, space, bound, context.Reporter.InOrder());
    }

    private static Dictionary<string, EntitySyntax> Entities(SchemaSyntax syntax, Scope scope)
    {
        var entities = new Dictionary<string, EntitySyntax>(StringComparer.Ordinal);
        for (var i = 0; i < syntax.Declarations.Length; i++)
        {
            if (scope.Own[i].IsSound && EntitySyntax.Of(syntax.Declarations[i]) is { } entity)
            {
                entities[scope.Own[i].Symbol.FullName] = entity;
            }
        }

        return entities;
    }
}
