using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema;

/// <summary>A file with the names that it reaches. Equal while neither changes.</summary>
public sealed record ScopedFile(SchemaSyntax Syntax, Scope Scope)
{
    public static ScopedFile Create((ParsedFile File, SymbolTable Names) pair, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(pair.File.Syntax, Scope.For(pair.File.Declarations, pair.Names));
    }

    public BoundFile Bind() => Binder.Bind(Syntax, Scope);
}
