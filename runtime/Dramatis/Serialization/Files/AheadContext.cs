using System.Text.Json;

namespace Dramatis;

/// <summary>What a line can refer to ahead of its turn: the lines of its batch, and those taken in already.</summary>
/// <remarks>Nothing is reported: a line with anything wrong is read once more in its turn.</remarks>
/// <param name="tables">What the lines that were taken in hold.</param>
internal sealed class AheadContext(FileTables tables) : ReadContext(tables.FormerMembers)
{
    private readonly Dictionary<long, (Relation Relation, Nesting Nesting)> _propositions = [];

    public override JsonReaderOptions Options => FileTables.JsonOptions;

    public override WhenCache? Times => tables.Times;

    /// <summary>How far the line at hand refers to others.</summary>
    public Nesting Nesting { get; private set; }

    /// <summary>Begins lines that do not follow on those before.</summary>
    public void Begin() => _propositions.Clear();

    /// <summary>Begins a line.</summary>
    public void BeginLine()
    {
        (IsSound, Nesting) = (true, Nesting.None);
        EndLine();
    }

    /// <summary>Enters the proposition that the line holds.</summary>
    public void Enter(long number, Relation relation) => _propositions[number] = (relation, Nesting);

    public override string Text(ReadOnlySpan<byte> utf8) => tables.Text(utf8);

    public override void Report(string path, string message) => IsSound = false;

    public override IPlayer? Player(JsonValue json) => json.Kind switch
    {
        JsonTokenType.String => Known(tables.TryFindActor(json)),
        JsonTokenType.Number => Proposition(json),
        _ => Known<Actor>(null),
    };

    public override Source? Source(JsonValue json) => Known(tables.TryFindSource(json));

    public override Claim? Claim(JsonValue json) => Known<Claim>(null);

    public override Relation? Proposition(JsonValue json)
    {
        if (json.TryGetInteger(out var number)
            && (_propositions.TryGetValue(number, out var found) || tables.TryFindProposition(number, out found)))
        {
            Nesting = Nesting.Around(found.Nesting);
            IsSound &= !Nesting.IsTooFar;
            return found.Relation;
        }

        return Known<Relation>(null);
    }

    private T? Known<T>(T? found)
        where T : class
    {
        IsSound &= found is not null;
        return found;
    }
}
