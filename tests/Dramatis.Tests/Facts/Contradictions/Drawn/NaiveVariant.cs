namespace Dramatis.Tests.Facts.Contradictions.Drawn;

/// <summary>A claim as it was made, or as it follows from one that was made.</summary>
internal sealed class NaiveVariant : MemberVisitor
{
    private readonly Dictionary<string, List<IPlayer>> _players = [];
    private readonly Dictionary<string, List<FieldValue>> _fields = [];

    public NaiveVariant(Claim claim, Claim origin, int place, bool isLikely = false, bool isInertial = false)
    {
        (Claim, Origin, Place, IsLikely, IsInertial) = (claim, origin, place, isLikely, isInertial);
        claim.What.VisitMembers(this);
    }

    public Claim Claim { get; }

    public Claim Origin { get; }

    public int Place { get; }

    public bool IsLikely { get; }

    public bool IsInertial { get; }

    public RelationDescriptor Type => Claim.What.Descriptor;

    public When? Time => ((IAnchor)Claim.What).Time;

    public bool IsAffirmed => Claim is { Polarity: Polarity.Affirmed, ModalPolarity: Polarity.Affirmed };

    public bool IsActual => IsAffirmed && Claim.Modality == Modality.Actual;

    public IEnumerable<string> Names => _players.Keys.Concat(_fields.Keys).Distinct();

    public IEnumerable<string> Key => Names.Where(name => Type.Key.Includes(name));

    public static string IdOf(IPlayer player) => player is Actor actor ? actor.Id.Value : RelationHash.WithoutIdOf((Relation)player).ToString();

    public List<IPlayer> Players(string name) => _players.GetValueOrDefault(name) ?? [];

    public List<FieldValue> Fields(string name) => _fields.GetValueOrDefault(name) ?? [];

    public bool Has(string name) => Players(name).Count + Fields(name).Count > 0;

    public bool IsUnsaid(string name) =>
        !Has(name) || Players(name) is [Actor { Identification: Identification.Unresolved }];

    public bool IsOpen(string name) => Players(name).Count > 1 && !IsIdentified(Players(name)[^1]);

    public bool Acts(string name) => Type.Is(ActsFor.TypeDescriptor) is false
        && Positions(Type).FirstOrDefault(position => position.Name == name) is { IsActing: true };

    public string? Transparent => Positions(Type).FirstOrDefault(static position => position.IsTransparent)?.Name;

    public static bool IsIdentified(IPlayer player) => player is not Actor actor || actor.Identification == Identification.Identified;

    public static IEnumerable<RelationDescriptor> Types(RelationDescriptor type) => type.Bases.SelectMany(Types).Prepend(type).Distinct();

    protected override void VisitPlayer(string member, IPlayer player)
    {
        if (!Players(member).Exists(other => IdOf(other) == IdOf(player)))
        {
            _players[member] = [.. Players(member), player];
        }
    }

    protected override void VisitField(string member, FieldValue value)
    {
        if (member is not ("on" or "during"))
        {
            _fields[member] = [.. Fields(member), value];
        }
    }

    private static IEnumerable<PositionDescriptor> Positions(RelationDescriptor type) => Types(type).SelectMany(static one => one.Positions);
}
