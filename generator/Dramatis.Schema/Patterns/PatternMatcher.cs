namespace Dramatis.Schema.Patterns;

// docs/decisions.md: Patterns in the generator
/// <summary>
/// Matches values against a pattern while a schema is read. It follows all ways through the pattern at once, so its
/// time is at most the size of the pattern times the length of the value.
/// </summary>
public sealed class PatternMatcher
{
    private readonly List<State> _states = [new(null, Accepted, Accepted)];
    private readonly int _start;

    private PatternMatcher(PatternNode pattern) => _start = Add(pattern, Accepted);

    private const int Accepted = 0;

    /// <summary>Tells whether a sound pattern matches a whole value.</summary>
    public static bool Matches(string pattern, string value) =>
        new PatternReader(pattern).ReadAll() is { } node && new PatternMatcher(node).Matches(value);

    private bool Matches(string value)
    {
        var (current, next) = (new StateSet(_states), new StateSet(_states));
        current.Add(_start);
        for (var at = 0; at < value.Length && current.Members.Count > 0; at++)
        {
            var isPair = char.IsSurrogatePair(value, at);
            var codePoint = isPair ? char.ConvertToUtf32(value, at) : value[at];
            at += isPair ? 1 : 0;
            foreach (var state in current.Members)
            {
                if (_states[state].Set?.Holds(codePoint) == true)
                {
                    next.Add(_states[state].Next);
                }
            }

            (current, next) = (next, current);
            next.Clear();
        }

        return current.Contains(Accepted);
    }

    /// <summary>Adds the states of a part that goes on with a state; returns the first of them.</summary>
    private int Add(PatternNode node, int next) => node switch
    {
        PatternNode.Class set => Add(new State(set, next, next)),
        PatternNode.Choice choice => choice.Branches
            .Select(branch => Add(branch, next))
            .Aggregate((first, second) => Add(new State(null, first, second))),
        PatternNode.Sequence sequence => sequence.Pieces.Reverse().Aggregate(next, (after, piece) => Add(piece, after)),
        PatternNode.Repeat repeat => Add(repeat, next),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private int Add(PatternNode.Repeat repeat, int next)
    {
        var first = next;
        if (repeat.Most is null)
        {
            first = Add(new State(null, next, next));
            _states[first] = new(null, Add(repeat.Atom, first), next);
        }

        for (var count = repeat.Most ?? repeat.Least; count > 0; count--)
        {
            first = Add(repeat.Atom, first);
            first = count > repeat.Least ? Add(new State(null, first, next)) : first;
        }

        return first;
    }

    private int Add(State state)
    {
        _states.Add(state);
        return _states.Count - 1;
    }

    /// <summary>A character and the state after it or, without a set, two states that follow at once.</summary>
    private readonly record struct State(PatternNode.Class? Set, int Next, int Other);

    /// <summary>The states that the beginning of a value has reached.</summary>
    private sealed class StateSet(List<State> states)
    {
        private readonly bool[] _isIn = new bool[states.Count];
        private readonly Stack<int> _open = new();

        public List<int> Members { get; } = [];

        public bool Contains(int state) => _isIn[state];

        public void Add(int state)
        {
            _open.Push(state);
            while (_open.Count > 0)
            {
                var at = _open.Pop();
                if (_isIn[at])
                {
                    continue;
                }

                _isIn[at] = true;
                Members.Add(at);
                if (states[at].Set is null)
                {
                    _open.Push(states[at].Next);
                    _open.Push(states[at].Other);
                }
            }
        }

        public void Clear()
        {
            Members.ForEach(state => _isIn[state] = false);
            Members.Clear();
        }
    }
}
