namespace Dramatis;

/// <summary>Claims by their keys (<see cref="JoinKeys"/>).</summary>
/// <typeparam name="T">The claim, or what was found out about it.</typeparam>
internal sealed class JoinTable<T>
{
    private readonly Dictionary<int, List<int>> _entries = [];
    private readonly List<(T Claim, int Seen)> _claims = [];
    private readonly List<T> _found = [];
    private int _lookups;

    public void Add(T claim, List<int> keys)
    {
        foreach (var key in keys)
        {
            _entries.Add(key, _claims.Count);
        }

        _claims.Add((claim, 0));
    }

    /// <summary>
    /// The claims with any of the given keys, each once. The list is valid until the next call.
    /// </summary>
    public List<T> Matching(List<int> keys)
    {
        _found.Clear();
        _lookups++;
        foreach (var key in keys)
        {
            if (_entries.TryGetValue(key, out var others))
            {
                foreach (var index in others)
                {
                    var (claim, seen) = _claims[index];
                    if (seen != _lookups)
                    {
                        _claims[index] = (claim, _lookups);
                        _found.Add(claim);
                    }
                }
            }
        }

        return _found;
    }
}
