using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding;

/// <summary>What the binders of one file share.</summary>
internal sealed class FileContext
{
    private readonly Dictionary<string, Reached> _reached = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedName> _names = new(StringComparer.Ordinal);

    public FileContext(Scope scope)
    {
        Reporter = new(scope.Path);
        foreach (var reached in scope.Own.Concat(scope.Others).Where(static r => r.IsSound))
        {
            _reached[reached.Symbol.FullName] = reached;
        }

        foreach (var name in scope.Names)
        {
            _names[name.Written] = name;
        }
    }

    public Reporter Reporter { get; }

    public Reached? Find(Symbol symbol) => _reached.TryGetValue(symbol.FullName, out var reached) ? reached : null;

    /// <summary>What a name stands for where a declaration was written: in this file, or in another.</summary>
    public ResolvedName Resolve(Reached owner, NameReference name) => owner.Find(name) ?? _names[name.Written];

    /// <summary>
    /// What a name stands for, if that is of a kind that fits. What is lost elsewhere is left out without a word.
    /// </summary>
    public Symbol? Bind(Reached owner, NameReference name, Span? span, Expectation expected)
    {
        var resolved = Resolve(owner, name);
        switch (resolved.Reach)
        {
            case Reach.Found when expected.Fits(resolved.Symbol!):
                return resolved.Symbol;
            case Reach.Found:
                var (rule, text) = expected.Refuse(resolved.Symbol!);
                Reporter.Report(rule, span, text, related: resolved.Symbol!.Declaration());
                return null;
            case Reach.Unknown:
                Reporter.Report(
                    DiagnosticCatalog.UnknownName,
                    span,
                    $"'{name.Written}' is not declared in the schema files of this project; "
                    + "a type of a referenced assembly cannot be named.",
                    resolved.Note);
                return null;
            case Reach.Ambiguous:
                Reporter.Report(
                    DiagnosticCatalog.AmbiguousName,
                    span,
                    $"'{name.Written}' may be {resolved.Note}; write it with its namespace.");
                return null;
            default:
                return null;
        }
    }
}
