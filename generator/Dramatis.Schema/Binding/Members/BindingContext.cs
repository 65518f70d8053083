using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

/// <summary>The scope of a file and the findings in it, which its binders share.</summary>
internal sealed class BindingContext
{
    private readonly Dictionary<string, (Reached Reached, Place Place)> _reached = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedName> _names = new(StringComparer.Ordinal);

    public BindingContext(FileDeclarations file, Scope scope)
    {
        // A file sees its own declarations in full. Without a namespace it has none.
        Own = [.. scope.Own.Select((reached, i) => reached with { Declared = file.Declarations[i] })];
        for (var i = 0; i < Own.Count; i++)
        {
            Add(Own[i], new(i));
        }

        foreach (var reached in scope.Others)
        {
            Add(reached, Place.Elsewhere);
        }

        foreach (var name in scope.Names)
        {
            _names[name.Written] = name;
        }
    }

    public FileFindings Findings { get; } = new();

    /// <summary>The declarations of the file, in its order.</summary>
    public IReadOnlyList<Reached> Own { get; }

    public Reached? Find(Symbol symbol) => Find(symbol, out _);

    /// <param name="place">The declaration's place in this file, or elsewhere.</param>
    public Reached? Find(Symbol symbol, out Place place) => Find(symbol.FullName, out place);

    public Reached? Find(string fullName, out Place place)
    {
        var isFound = _reached.TryGetValue(fullName, out var found);
        place = found.Place;
        return isFound ? found.Reached : null;
    }

    /// <summary>The meaning of a name where its declaration is written: in this file, or in another.</summary>
    public ResolvedName Resolve(Reached owner, NameReference name) => owner.Find(name) ?? _names[name.Written];

    /// <summary>
    /// The symbol of a name, if it is of a fitting kind; otherwise null with a finding. The name of a broken
    /// declaration causes no finding, since the declaration has one.
    /// </summary>
    public Symbol? Bind(Reached owner, NameReference name, Place place, Expectation expected)
    {
        var resolved = Resolve(owner, name);
        switch (resolved.Reach)
        {
            case Reach.Found when expected.Fits(resolved.Symbol!):
                return resolved.Symbol;
            case Reach.Found:
                var text = $"'{resolved.Symbol!.Name}' is {resolved.Symbol.KindInWords}; {expected.Allowed}";
                Findings.Add(expected.Rule, place, text, related: resolved.Symbol.Declaration());
                return null;
            case Reach.Unknown:
                Findings.Add(
                    DiagnosticCatalog.UnknownName,
                    place,
                    $"'{name.Written}' is not declared in the schema files of this project, or in a schema of a reference that it imports.",
                    resolved.Note);
                return null;
            case Reach.Ambiguous:
                Findings.Add(
                    DiagnosticCatalog.AmbiguousName,
                    place,
                    $"'{name.Written}' is ambiguous: it can be {resolved.Note}; write it with its namespace.");
                return null;
            default:
                return null;
        }
    }

    /// <summary>The symbols that the declaration is based on directly, as far as they are known.</summary>
    public IEnumerable<Symbol> BasesOf(Symbol symbol) => Find(symbol) is { Declared: DeclaredEntity entity } reached
        ? entity.Is.Select(name => Resolve(reached, name).Symbol).OfType<Symbol>()
        : [];

    private void Add(Reached reached, Place place)
    {
        if (reached.IsSound)
        {
            _reached[reached.Symbol.FullName] = (reached, place);
        }
    }
}
