using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>
/// Claims by the hashes of some of their members. Most are alone with their hash, so only their places are kept; those of a
/// group are laid out again.
/// </summary>
internal sealed class ClaimsByKey(ComparedClaims claims)
{
    private const int None = -1;

    private readonly Dictionary<int, int> _latest = [];
    private readonly List<Entry> _entries = [];

    /// <summary>A claim with the one before it that has the same hash.</summary>
    private readonly record struct Entry(int Place, DerivedClaim? Derived, int Before, bool HasLater);

    public void Add(int key, ComparedClaim claim)
    {
        ref var latest = ref CollectionsMarshal.GetValueRefOrAddDefault(_latest, key, out var exists);
        if (exists)
        {
            _entries[latest] = _entries[latest] with { HasLater = true };
        }

        _entries.Add(new(claim.Place, claim.Derived, exists ? latest : None, HasLater: false));
        latest = _entries.Count - 1;
    }

    /// <summary>The groups of two claims and more with one hash, in the order of their first claims.</summary>
    public IEnumerable<ComparedClaim[]> Groups() => _entries
        .Select(static (entry, index) => (entry, index))
        .Where(static one => one.entry is { HasLater: false, Before: not None })
        .Select(one => Indexes(one.index).ToArray())
        .OrderBy(static indexes => indexes[^1])
        .Select(indexes => Array.ConvertAll(indexes, index => claims.Again(_entries[index].Place, _entries[index].Derived)).Reverse().ToArray());

    private IEnumerable<int> Indexes(int latest)
    {
        for (var index = latest; index != None; index = _entries[index].Before)
        {
            yield return index;
        }
    }
}
