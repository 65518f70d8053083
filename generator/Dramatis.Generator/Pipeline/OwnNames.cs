using Dramatis.Schema.Binding;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Common;
using Microsoft.CodeAnalysis;

namespace Dramatis.Generator.Pipeline;

/// <summary>
/// The schemas in whose sight the project itself has a type or namespace that is called as what generated code refers
/// to. There it is written out, as where a schema's own names hide it.
/// </summary>
internal sealed record OwnNames(EquatableArray<string> Namespaces)
{
    private const string Runtime = "Dramatis";

    public static OwnNames Find((Compilation Compilation, SymbolTable Names) pair, CancellationToken cancellation)
    {
        var spaces = pair.Names.Outlines.Select(static outline => outline.Namespace).ToList();
        var roots = spaces.Select(static space => space.Split('.')[0]).Distinct().ToList();
        var hiding = new List<string>();
        foreach (var space in spaces)
        {
            cancellation.ThrowIfCancellationRequested();
            if (HidesRuntime(pair.Compilation.Assembly.GlobalNamespace)
                || Around(pair.Compilation, space).Any(one => HidesRuntime(one) || roots.Any(root => Has(one, root))))
            {
                hiding.Add(space);
            }
        }

        return new(hiding.ToEquatable());
    }

    public bool Hide(string? space) => space is not null && Namespaces.Contains(space);

    public static SchemaOutline Mark((SchemaOutline Outline, OwnNames Own) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return pair.Outline with { HidesRuntime = pair.Outline.HidesRuntime || pair.Own.Hide(pair.Outline.Namespace) };
    }

    /// <summary>A namespace and those that it is in, as far as the project knows them.</summary>
    private static IEnumerable<INamespaceSymbol> Around(Compilation compilation, string space)
    {
        var around = compilation.GlobalNamespace;
        foreach (var part in space.Split('.'))
        {
            around = around.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault();
            if (around is null)
            {
                yield break;
            }

            yield return around;
        }
    }

    private static bool HidesRuntime(INamespaceSymbol space) => RuntimeNames.All.Any(name => Has(space, name));

    private static bool Has(INamespaceSymbol space, string name) =>
        space.GetMembers(name).Any(static member => member.ContainingAssembly?.Name != Runtime);
}
