using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding;

/// <summary>
/// The part of the project that a file's names reach: equal as long as nothing changes that the file refers to.
/// </summary>
/// <param name="Own">What the file declares, in its order.</param>
/// <param name="Others">What that builds on, and only so far as it does, in ordinal order.</param>
/// <param name="Findings">What only a look at the whole project shows.</param>
/// <param name="HidesRuntime">Whether a type of the namespace has the name of one of the runtime.</param>
public sealed record Scope(
    string Path,
    string? Namespace,
    EquatableArray<Reached> Own,
    EquatableArray<Reached> Others,
    EquatableArray<Finding> Findings,
    bool HidesRuntime)
{
    public static Scope For(FileDeclarations file, SymbolTable table)
    {
        var own = table.EntriesOf(file).ToList();
        return new(
            file.Path,
            file.Namespace,
            own.Select(table.Reach).ToEquatable(),
            new ScopeCollector(table).Collect(own),
            table.FindingsOf(file),
            table.HidesRuntime(file.Namespace));
    }
}
