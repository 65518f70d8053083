using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Scopes;

namespace Dramatis.Schema.Binding.Members;

/// <summary>
/// Tells which declarations are bound as they were before: neither they, nor the meaning of their names, nor what they
/// build on has changed.
/// </summary>
internal sealed class Unchanged(BindingContext before, BindingContext now)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    public bool Contains(string fullName)
    {
        if (!_known.TryGetValue(fullName, out var isUnchanged))
        {
            _known.Add(fullName, isUnchanged = Compare(fullName));
        }

        return isUnchanged;
    }

    /// <summary>The number that an unchanged declaration of the file had before; null if it has changed or is not sound.</summary>
    public int? NumberBefore(Reached own) =>
        own.IsSound && Contains(own.Symbol.FullName) && before.Find(own.Symbol, out var place) is not null
            ? place.Declaration
            : null;

    private bool Compare(string fullName) =>
        now.Find(fullName, out var place) is { } reached
        && before.Find(fullName, out var earlier) is { } known
        && place.IsElsewhere == earlier.IsElsewhere
        && reached.Equals(known)
        && References.All(reached.Declared).All(name => now.Resolve(reached, name) == before.Resolve(known, name))
        && References.BuiltOn(reached.Declared).All(name => IsUnchanged(now.Resolve(reached, name).Symbol));

    /// <summary>True for names of the language, and where nothing was found either time.</summary>
    private bool IsUnchanged(Symbol? symbol) => symbol is null || symbol.Namespace.Length == 0 || Contains(symbol.FullName);
}
