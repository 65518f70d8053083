namespace Dramatis;

// docs/decisions.md: Open lists
/// <summary>A position or field of a claim's relation for comparison. Its players or values are a set.</summary>
internal sealed class ComparedMember(string name, bool isActing = false)
{
    private (IPlayer Player, int Node)[] _players = [];
    private FieldValue[] _fields = [];
    private int _playerCount;
    private int _fieldCount;

    public string Name => name;

    /// <summary>True for a position whose players act, so that their principals act by them.</summary>
    public bool IsActing => isActing;

    /// <summary>The time at which the relation holds or happens; null if it is unknown.</summary>
    public When? Time { get; init; }

    public Many<(IPlayer Player, int Node)> Players => new(_players);

    public Many<FieldValue> Fields => new(_fields);

    public int Count => _playerCount + _fieldCount;

    public bool IsGiven => Count > 0;

    /// <summary>True if the text does not say who or what it is.</summary>
    public bool IsUnsaid => !IsGiven || (_players.Length == 1 && IsUnresolved(_players[0].Player));

    /// <summary>True if it is a list that the text leaves open, with an unidentified actor as the last.</summary>
    public bool IsOpen => _playerCount > 1 && !IsIdentified(_players[^1].Player);

    /// <summary>True if the text identifies all players.</summary>
    public bool AreAllIdentified => Array.TrueForAll(_players, static player => IsIdentified(player.Player));

    /// <summary>The tokens of the players and values.</summary>
    public IEnumerable<int> Tokens => TokensOf(_players);

    /// <summary>The tokens of the players and values without players of whom the text does not say who they are.</summary>
    public IEnumerable<int> SaidTokens => TokensOf(_players.Where(static player => !IsUnresolved(player.Player)));

    /// <summary>True if several players or values are said.</summary>
    public bool IsSeveral => SaidCount > 1;

    private int SaidCount => _fieldCount + _players.Count(static player => !IsUnresolved(player.Player));

    private IEnumerable<int> TokensOf(IEnumerable<(IPlayer Player, int Node)> players) =>
        players.Select(static player => JoinKeys.Token(player.Node)).Concat(_fields.Select(JoinKeys.Token));

    // docs/decisions.md: Quantities that can be one
    /// <summary>True if a value is among these, or a quantity among them can be the same number.</summary>
    public bool Meets(FieldValue value) => Has(value)
        || (value.Value is Quantity quantity
            && Array.Exists(_fields, field => field.Value is Quantity own && own.Is(quantity) != Truth.No));

    /// <summary>Tells whether a value is among these.</summary>
    public bool Has(FieldValue value)
    {
        for (var i = 0; i < _fieldCount; i++)
        {
            if (_fields[i] == value)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether all values of another member are among these.</summary>
    public bool HasAll(Many<FieldValue> values)
    {
        foreach (var value in values)
        {
            if (!Has(value))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsIdentified(IPlayer player) =>
        player is not Actor actor || actor.Identification == Identification.Identified;

    /// <summary>True if the text does not say who the player is.</summary>
    public static bool IsUnresolved(IPlayer player) => player is Actor { Identification: Identification.Unresolved };

    /// <summary>Tells whether a player with a number is among these.</summary>
    public bool Names(int node)
    {
        for (var i = 0; i < _playerCount; i++)
        {
            if (_players[i].Node == node)
            {
                return true;
            }
        }

        return false;
    }

    public void Add(IPlayer player, int node)
    {
        if (!Names(node))
        {
            Append(ref _players, ref _playerCount, (player, node));
        }
    }

    public void Add(FieldValue value)
    {
        if (!Has(value))
        {
            Append(ref _fields, ref _fieldCount, value);
        }
    }

    /// <summary>Ends the list of players and values.</summary>
    public void End()
    {
        Array.Resize(ref _players, _playerCount);
        Array.Resize(ref _fields, _fieldCount);
    }

    /// <summary>The players or values, for people.</summary>
    public override string ToString() => string.Join(
        ", ",
        _players
            .Select(static player => player.Player.Caption)
            .Concat(_fields.Select(static field => field.ToString())));

    // Most members have one value.
    private static void Append<T>(ref T[] items, ref int count, T item)
    {
        if (count == items.Length)
        {
            Array.Resize(ref items, Math.Max(1, 2 * count));
        }

        items[count++] = item;
    }
}
