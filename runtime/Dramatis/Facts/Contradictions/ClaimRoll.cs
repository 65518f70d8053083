using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>
/// The places of the claims that are compared, with the type and the stance of each. One walk over the claims finds them, so
/// that each rule fetches from memory only the claims that concern it.
/// </summary>
internal sealed class ClaimRoll
{
    private readonly List<int> _places = [];
    private readonly List<int> _types = [];
    private readonly List<Stance> _stances = [];
    private readonly List<ComparedType> _known = [];
    private readonly Dictionary<RelationDescriptor, int> _numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Enters the claims of a part of a fact base that are not superseded, retracted or uncommitted.</summary>
    /// <param name="facts">The fact base.</param>
    /// <param name="scope">The part.</param>
    /// <param name="typeOf">Gives what a type declares.</param>
    public ClaimRoll(FactBase facts, ClashScope scope, Func<RelationDescriptor, ComparedType> typeOf)
    {
        foreach (var place in scope.Places)
        {
            scope.Cancellation.ThrowIfCancellationRequested();
            var claim = facts.At(place);
            if (claim.Certainty != Certainty.Uncommitted && !facts.IsWithdrawn(claim))
            {
                _places.Add(place);
                _types.Add(Number(claim.What.Descriptor, typeOf));
                _stances.Add(Stance.Of(claim));
            }
        }
    }

    public int Count => _places.Count;

    /// <summary>The types of the claims, each once.</summary>
    public IReadOnlyList<ComparedType> Types => _known;

    public int PlaceAt(int index) => _places[index];

    /// <summary>The index of a claim's type among <see cref="Types"/>.</summary>
    public int TypeAt(int index) => _types[index];

    public Stance StanceAt(int index) => _stances[index];

    /// <summary>Tells whether the claim at a place is compared.</summary>
    public bool Has(int place) => _places.BinarySearch(place) >= 0;

    private int Number(RelationDescriptor type, Func<RelationDescriptor, ComparedType> typeOf)
    {
        // Successive claims mostly have one type.
        if (_types.Count > 0 && ReferenceEquals(_known[_types[^1]].Descriptor, type))
        {
            return _types[^1];
        }

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, type, out var exists);
        if (!exists)
        {
            number = _known.Count;
            _known.Add(typeOf(type));
        }

        return number;
    }
}
