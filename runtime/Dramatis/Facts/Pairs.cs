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

    public Rows<int> ToRows() => Rows.Of(CollectionsMarshal.AsSpan(_keys), CollectionsMarshal.AsSpan(_places));
}
