namespace Dramatis;

/// <content>The walk over a selection.</content>
public sealed partial class Claims<T>
{
    /// <summary>Walks over a selection without allocating.</summary>
    public struct Enumerator
    {
        private readonly FactBase _facts;
        private readonly Places _places;
        private readonly ClaimFilter? _filter;
        private readonly bool[]? _withdrawn;
        private int _index;

        internal Enumerator(FactBase facts, Places places, ClaimFilter? filter, bool[]? withdrawn) =>
            (_facts, _places, _filter, _withdrawn, _index) = (facts, places, filter, withdrawn, -1);

        /// <summary>The current claim.</summary>
        public readonly Claim<T> Current => new(_facts.At(Place));

        /// <summary>The place of the current claim in the fact base.</summary>
        internal readonly int Place => _places[_index];

        /// <summary>Goes on to the next claim.</summary>
        public bool MoveNext()
        {
            while (++_index < _places.Count)
            {
                if (_withdrawn?[Place] != true && _filter?.Admits(_facts.At(Place)) != false)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
