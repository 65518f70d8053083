using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding;

/// <summary>
/// The part of the project that a file's names reach: equal as long as nothing changes that the file refers to.
/// </summary>
/// <param name="Own">What the file declares, in its order.</param>
/// <param name="Names">What the names stand for that it refers to.</param>
/// <param name="Others">What that builds on, and only so far as it does, in ordinal order.</param>
/// <param name="Imports">The namespaces that are in scope beside the own, in ordinal order.</param>
/// <param name="Findings">What only a look at the whole project shows.</param>
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
        var own = table.EntriesOf(file);
        return new(
            file.Path,
            file.Namespace,
            own.Select(table.ReachOwn).ToEquatable(),
            table.NamesOf(file),
            new ScopeCollector(table).Collect(file, own),
            table.Imports(file),
            table.FindingsOf(file));
    }
}
