namespace Dramatis;

// docs/decisions.md: Open lists
/// <summary>A position or field of a claim's relation for comparison. Its players or values are a set.</summary>
internal sealed class ComparedMember(string name, bool isActing = false)
{
    private readonly List<(IPlayer Player, int Node)> _players = [];
    private readonly List<FieldValue> _fields = [];

    public string Name => name;

    /// <summary>True for a position whose players act, so that their principals act by them.</summary>
    public bool IsActing => isActing;

    /// <summary>The time at which the relation holds or happens; null if it is unknown.</summary>
    public When? Time { get; init; }

    public IReadOnlyList<(IPlayer Player, int Node)> Players => _players;

    public IReadOnlyList<FieldValue> Fields => _fields;

    public int Count => _players.Count + _fields.Count;

    public bool IsGiven => Count > 0;

    /// <summary>True if the text does not say who or what it is.</summary>
    public bool IsUnsaid => !IsGiven || _players is [(Actor { Identification: Identification.Unresolved }, _)];

    /// <summary>True if it is a list that the text leaves open, with an unidentified actor as the last.</summary>
    public bool IsOpen => _players.Count > 1 && !IsIdentified(_players[^1].Player);

    /// <summary>True if the text identifies all players.</summary>
    public bool AreAllIdentified => _players.TrueForAll(static player => IsIdentified(player.Player));

    /// <summary>The tokens of the players and values.</summary>
    public IEnumerable<int> Tokens =>
        _players.Select(static player => JoinKeys.Token(player.Node)).Concat(_fields.Select(JoinKeys.Token));

    // docs/decisions.md: Quantities that can be one
    /// <summary>True if a value is among these, or a quantity among them can be the same number.</summary>
    public bool Meets(FieldValue value) => _fields.Contains(value)
        || (value.Value is Quantity quantity
            && _fields.Exists(field => field.Value is Quantity own && own.Is(quantity) != Truth.No));

    public static bool IsIdentified(IPlayer player) =>
        player is not Actor actor || actor.Identification == Identification.Identified;

    public void Add(IPlayer player, int node)
    {
        if (!_players.Exists(other => other.Node == node))
        {
            _players.Add((player, node));
        }
    }

    public void Add(FieldValue value)
    {
        if (!_fields.Contains(value))
        {
            _fields.Add(value);
        }
    }

    /// <summary>The players or values, for people.</summary>
    public override string ToString() => string.Join(
        ", ",
        _players
            .Select(static player => player.Player.Caption)
            .Concat(_fields.Select(static field => field.ToString())));
}
