using System.Collections.Concurrent;
using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Names;

/// <summary>Looks names up as one file sees them: in its own namespace, then in its imports.</summary>
/// <remarks>A file names the same few types over and over, so each name is looked up once.</remarks>
internal sealed class NameResolver(NameIndex index, FileDeclarations file)
{
    private readonly ConcurrentDictionary<NameReference, IReadOnlyList<Entry>> _candidates = new();
    private readonly ConcurrentDictionary<NameReference, ResolvedName> _settled = new();
    private readonly string _own = file.Namespace ?? "";
    private readonly string[] _imports = file.Imports.Distinct(StringComparer.Ordinal).ToArray();

    /// <summary>The one declaration that a name stands for, sound or not; null if there is none or more than one.</summary>
    public Entry? Find(NameReference name) => Candidates(name) is [var only] ? only : null;

    public ResolvedName Resolve(NameReference name) => Candidates(name) switch
    {
        [{ IsSound: true } entry] => new(name.Written, Reach.Found, entry.Symbol, null),
        [{ Soundness: Soundness.Cyclic }] => new(name.Written, Reach.Cyclic, null, null),
        [_] => new(name.Written, Reach.Lost, null, null),
        [] => Missing(name),
        var several => new(name.Written, Reach.Ambiguous, null, MessageText.List(several.Select(static e => e.FullName))),
    };

    /// <summary>
    /// The result of <see cref="Resolve"/>, computed once for each name. It must not be called before the soundness of
    /// all declarations is known.
    /// </summary>
    public ResolvedName ResolveSettled(NameReference name) =>
        _settled.TryGetValue(name, out var known) ? known : _settled.GetOrAdd(name, Resolve(name));

    /// <summary>All declarations that a name may stand for.</summary>
    public IReadOnlyList<Entry> Candidates(NameReference name) =>
        _candidates.TryGetValue(name, out var known) ? known : _candidates.GetOrAdd(name, LookUp(name));

    private List<Entry> LookUp(NameReference name)
    {
        if (name.Qualifier is { } space)
        {
            return index.Find(space, name.Name) is { } qualified ? [qualified] : [];
        }

        return index.Find(_own, name.Name) is { } own
            ? [own]
            : _imports.Where(i => i != _own).Select(i => index.Find(i, name.Name)).OfType<Entry>().ToList();
    }

    private ResolvedName Missing(NameReference name)
    {
        if (name.Qualifier is null && LanguageNames.Find(name.Name) is { } symbol)
        {
            return new(name.Written, Reach.Found, symbol, null);
        }

        var isLost = index.IsLost(name.Name) || index.HasNameless;
        return isLost
            ? new(name.Written, Reach.Lost, null, null)
            : new(name.Written, Reach.Unknown, null, NearestTo(name));
    }

    private string? NearestTo(NameReference name)
    {
        if (name.Qualifier is { } space && index.HasNamespace(space))
        {
            return NearNames.Nearest(name.Name, index.NamesIn(space)) is { } near ? $"{space}.{near}" : null;
        }

        if (index.Namespaces.OrderBy(static n => n, StringComparer.Ordinal)
            .FirstOrDefault(n => index.Find(n, name.Name) is not null) is { } elsewhere)
        {
            return $"{elsewhere}.{name.Name}";
        }

        var visible = _imports.Append(_own).SelectMany(index.NamesIn)
            .Concat(LanguageNames.Scalars.Keys)
            .Concat(LanguageNames.BuiltIns)
            .Concat(LanguageNames.Links.Keys);
        return NearNames.Nearest(name.Name, visible);
    }
}
