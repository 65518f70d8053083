namespace Dramatis;

/// <summary>Makes claims and sources anew in which actors or sources are replaced by others with their ids.</summary>
/// <remarks>What names none of the replaced stays the same object. Ids of claims do not change: they hold ids only.</remarks>
/// <param name="actors">The new actors by id.</param>
/// <param name="source">The new source; null if no source is replaced.</param>
internal sealed class Replacement(IReadOnlyDictionary<EntityId, Actor> actors, Source? source = null)
{
    // The claims of one source share it afterwards, too.
    private readonly Dictionary<Source, Source> _sources = new(ReferenceEqualityComparer.Instance);

    /// <summary>The source as it is afterwards.</summary>
    public Source Of(Source former)
    {
        if (former.Id == source?.Id)
        {
            return source;
        }

        if (!_sources.TryGetValue(former, out var made))
        {
            _sources.Add(former, made = !Names(former) ? former : former with
            {
                Publisher = former.Publisher is { } publisher ? Of(publisher) : null,
                Authors = Of(former.Authors),
                Published = Of(former.Published),
            });
        }

        return made;
    }

    /// <summary>The part as it is afterwards.</summary>
    public PartOf Of(PartOf part) => (PartOf)Of((Relation)part);

    /// <summary>The claim as it is afterwards; the same object if it names none of the replaced.</summary>
    public Claim Of(Claim claim) => !Names(claim) ? claim : claim.Remade(
        new(Of(claim.What), claim.Polarity),
        claim.Mode with { Holders = Of(claim.Holders), Addressees = Of(claim.Addressees) },
        claim.Context with
        {
            Source = Of(claim.Source),
            Attribution = [.. claim.Attribution.Select(step =>
                step with { Speakers = Of(step.Speakers), Addressees = Of(step.Addressees) })],
            SaidOn = Of(claim.SaidOn),
            Condition = claim.Condition?.What is { } condition ? new(condition with { What = Of(condition.What) }) : claim.Condition,
            Wordings = [.. claim.Wordings.Select(wording => wording with { Who = Of(wording.Who) })],
        });

    private Actor Of(Actor actor) => actors.GetValueOrDefault(actor.Id) ?? actor;

    private Many<Actor> Of(Many<Actor> all) => all.Count == 0 ? all : [.. all.Select(Of)];

    private Relation Of(Relation relation) => Names(relation) ? MemberTable.Remake(relation, Of) : relation;

    private When? Of(When? time) => time?.Anchor switch
    {
        null => time,
        var anchor => time.To((IAnchor)Of((object)anchor)),
    };

    /// <summary>The value of a member or the anchor of a time as it is afterwards.</summary>
    private object Of(object value) => value switch
    {
        Actor actor => Of(actor),
        Source read => Of(read),
        Relation relation => Of(relation),
        Claim claim => Of(claim),
        FieldValue { Value: When time } => (FieldValue)Of(time),
        _ => value,
    };

    private bool Names(Source read)
    {
        var search = new Search(actors, source);
        search.Look(read);
        return search.HasFound;
    }

    private bool Names(IPlayer player)
    {
        var search = new Search(actors, source);
        search.Player("", player);
        return search.HasFound;
    }

    /// <summary>Looks for actors and sources that are replaced.</summary>
    private sealed class Search(IReadOnlyDictionary<EntityId, Actor> actors, Source? source) : MemberVisitor
    {
        public bool HasFound { get; private set; }

        public void Look(Source read)
        {
            HasFound |= read.Id == source?.Id;
            Player("", read.Publisher);
            Players("", read.Authors);
            Field("", read.Published);
        }

        protected override void VisitPlayer(string member, IPlayer player)
        {
            switch (player)
            {
                case Actor actor:
                    HasFound |= actors.ContainsKey(actor.Id);
                    break;
                case Claim claim:
                    Look(claim);
                    break;
                default:
                    player.VisitReferences(this);
                    break;
            }
        }

        protected override void VisitField(string member, FieldValue value)
        {
            switch ((value.Value as When)?.Anchor)
            {
                case Source read:
                    Look(read);
                    break;
                case IPlayer player:
                    VisitPlayer(member, player);
                    break;
            }
        }

        private void Look(Claim claim)
        {
            ((IPlayer)claim).VisitReferences(this);
            Players("", claim.Holders);
            Players("", claim.Addressees);
            foreach (var step in claim.Attribution)
            {
                Players("", step.Speakers);
                Players("", step.Addressees);
            }

            foreach (var wording in claim.Wordings)
            {
                Player("", wording.Who);
            }
        }
    }
}
