using System.Collections.Concurrent;
using Dramatis.Schema;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Members;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Generator.Pipeline;

/// <summary>Binds files. It keeps the last binding of each, so that an edit binds only the declarations that it touches.</summary>
/// <remarks>Results do not depend on what is kept. Several threads may use it.</remarks>
internal sealed class FileBinder
{
    private readonly ConcurrentDictionary<string, Binder> _last = new(StringComparer.Ordinal);

    public CheckedFile Bind(ScopedFile file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (syntax, declarations) = file.File;
        _last.TryGetValue(syntax.Path, out var before);
        var binder = new Binder(declarations, file.Scope, before);
        _last[syntax.Path] = binder;
        var bound = binder.In(syntax);
        return new(
            bound.Declarations.Select(one => new CheckedDeclaration(one, bound.Path, file.Scope.Imports)).ToEquatable(),
            LostNames.Of(syntax, bound),
            syntax.Diagnostics.Concat(bound.Diagnostics)
                .Where(static finding => finding.Rule.Severity == SchemaSeverity.Error)
                .ToEquatable());
    }
}
