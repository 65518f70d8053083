using Dramatis.Schema.Binding;
using Dramatis.Schema.Binding.Members;
using Dramatis.Schema.Binding.Scopes;

namespace Dramatis.Schema;

/// <summary>
/// A file with the names that it uses. Two are equal if both parts are, so that later steps need not run again.
/// </summary>
public sealed record ScopedFile(ParsedFile File, Scope Scope)
{
    public static ScopedFile Create((ParsedFile File, SymbolTable Names) pair, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(pair.File, Scope.For(pair.File.Declarations, pair.Names));
    }

    public BoundFile Bind() => new Binder(File.Declarations, Scope).In(File.Syntax);
}
