namespace Dramatis;

// docs/decisions.md: Drafts of lines
/// <summary>
/// Makes drafts of the lines of a file: their JSON without the numbers of propositions, which are known only when a
/// line is written.
/// </summary>
/// <remarks>
/// A draft depends on its object only, so several drafters can work at the same time and in any order.
/// </remarks>
internal sealed class Drafter : JsonEntityWriter
{
    private DraftBatch _batch = new();
    private Entity? _drafted;
    private List<IPlayer>? _players;
    private bool _countsPlayers;
    private int _start;

    /// <param name="types">The types that can be written.</param>
    public Drafter(SchemaTypes types)
    {
        Types = types;
        Json = new(Stream.Null, JsonText.Options);
    }

    /// <summary>Makes drafts of the claims of a batch, each preceded by the draft of its relation.</summary>
    /// <exception cref="ArgumentException">
    /// A claim cannot be written. The batch contains the drafts of the claims before it.
    /// </exception>
    public void DraftClaims(DraftBatch batch)
    {
        foreach (var place in batch.Places)
        {
            var claim = batch.Facts.At(place);
            var (what, line) = (Draft(batch, claim.What), Draft(batch, claim));
            batch.Drafts.Add(what);
            batch.Drafts.Add(line);
        }
    }

    /// <summary>Makes the draft of an actor, relation, source or claim.</summary>
    /// <exception cref="ArgumentException">
    /// A type belongs to none of the schemas, or a text is not well-formed Unicode.
    /// </exception>
    public Draft Draft(DraftBatch batch, object what)
    {
        (_batch, _start, _drafted) = (batch, batch.Bytes.WrittenCount, what as Entity);
        var first = batch.References.Count;
        Json.Reset(batch.Bytes);
        WriteObject(what);
        Json.Flush();
        var bytes = _start..batch.Bytes.WrittenCount;
        var hash = what is Relation ? QuickHash.Seeded(batch.Bytes.WrittenSpan[bytes]) : 0;
        return new(bytes, first..batch.References.Count, hash);
    }

    protected override void Refer(object to)
    {
        var digit = -1;
        switch (to)
        {
            case Actor actor:
                // Actors are written before everything else, so a draft does not refer to their lines.
                Json.WriteStringValue(actor.Id.Value);
                return;
            case Source source:
                Json.WriteStringValue(source.Id.Value);
                break;
            case Claim claim:
                WriteId(claim.Id);
                break;
            default:
                Json.WriteNumberValue(0);
                digit = _start + (int)(Json.BytesCommitted + Json.BytesPending) - 1;
                break;
        }

        _batch.References.Add(new(to, digit));
    }

    // An id without an object around it would be read as the id of an actor.
    protected override void ReferAmongPlayers(Claim claim)
    {
        Json.WriteStartObject();
        Json.WritePropertyName(Name("claim"));
        Refer(claim);
        Json.WriteEndObject();
    }

    protected override void BeginMany(string member)
    {
        base.BeginMany(member);
        (_players, _countsPlayers) = ([], _drafted?.CountsPlayers(member) == true);
    }

    // docs/decisions.md: Order of lines
    protected override void EndMany()
    {
        var players = _players!.OrderBy(static player => player.Identity);
        _players = null;
        foreach (var player in _countsPlayers ? players : players.DistinctBy(static player => player.Identity))
        {
            VisitPlayer("", player);
        }

        base.EndMany();
    }

    protected override void VisitPlayer(string member, IPlayer player)
    {
        if (_players is null)
        {
            base.VisitPlayer(member, player);
        }
        else
        {
            _players.Add(player);
        }
    }

    protected override void WriteWellFormed(string text) => JsonText.Write(Json, text);
}
