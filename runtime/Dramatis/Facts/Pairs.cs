using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>Collects pairs of a key and the place of a claim, in the order of the claims.</summary>
internal sealed class Pairs
{
    private readonly List<int> _keys = [];
    private readonly List<int> _places = [];

    public void Add(int key, int place)
    {
        _keys.Add(key);
        _places.Add(place);
    }

    /// <summary>Appends the pairs of later claims, so that the places still ascend.</summary>
    public void Append(Pairs later)
    {
        _keys.AddRange(later._keys);
        _places.AddRange(later._places);
    }

    public Rows<int> ToRows() => Rows.Of(CollectionsMarshal.AsSpan(_keys), CollectionsMarshal.AsSpan(_places));
}
