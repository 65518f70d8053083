using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding;

/// <summary>
/// The part of the project that a file's names reach: equal as long as nothing changes that the file refers to.
/// </summary>
/// <param name="Own">What the file declares, in its order.</param>
/// <param name="Others">What that builds on, and only so far as it does, in ordinal order.</param>
/// <param name="HidesRuntime">Whether a name in sight hides one of the runtime, so that those must be written out.</param>
/// <param name="Findings">What only a look at the whole project shows.</param>
public sealed record Scope(
    string Path,
    string? Namespace,
    EquatableArray<Reached> Own,
    EquatableArray<Reached> Others,
    bool HidesRuntime,
    EquatableArray<Finding> Findings)
{
    public static Scope For(FileDeclarations file, SymbolTable table)
    {
        var own = table.EntriesOf(file).ToList();
        return new(
            file.Path,
            file.Namespace,
            own.Select(table.Reach).ToEquatable(),
            new ScopeCollector(table).Collect(own),
            table.HidesRuntime(file),
            table.FindingsOf(file));
    }
}
