using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;

namespace Dramatis.Generator.Pipeline;

/// <summary>A file with the names that it reaches. Equal while neither changes.</summary>
internal sealed record ScopedFile(SchemaSyntax Syntax, Scope Scope)
{
    public static ScopedFile Create((ParsedFile File, SymbolTable Names) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(pair.File.Syntax, Scope.For(pair.File.Declarations, pair.Names));
    }
}
