using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Scopes;

/// <summary>
/// The part of the project that the names of a file reach. It stays equal until something changes that the file refers
/// to.
/// </summary>
/// <param name="Own">The declarations of the file, in its order, as other files see them.</param>
/// <param name="Names">The meaning of the names that the file refers to.</param>
/// <param name="Others">
/// The declarations of other files that the file builds on, in ordinal order.
/// </param>
/// <param name="Imports">The namespaces in scope beside the file's own, in ordinal order.</param>
/// <param name="Findings">The findings in the file that only a look at the whole project shows.</param>
public sealed record Scope(
    string Path,
    string? Namespace,
    EquatableArray<Reached> Own,
    EquatableArray<ResolvedName> Names,
    EquatableArray<Reached> Others,
    EquatableArray<string> Imports,
    EquatableArray<Finding> Findings)
{
    public static Scope For(FileDeclarations file, SymbolTable table)
    {
        var named = table.File(file);
        return new(
            file.Path,
            file.Namespace,
            named.Entries.Select(SymbolTable.ReachOwn).ToEquatable(),
            file.Namespace is null ? default : file.References.All.Select(named.Resolver.ResolveSettled).ToEquatable(),
            new ScopeCollector().Collect(file, named.Entries),
            table.Imports(file),
            named.Findings.Items.ToEquatable());
    }
}
