namespace Dramatis.Generator.Tests.Drawing;

/// <summary>The identity of a player as text: equal for relations whose members have the same set of values.</summary>
internal sealed class PlayerKey : MemberVisitor
{
    private readonly List<string> _parts = [];

    public static string Of(object? player) => player switch
    {
        Relation relation => Of(relation),
        Claim claim => claim.Id.ToString(),
        Actor actor => actor.Id.Value,
        _ => "",
    };

    protected override void VisitPlayer(string member, IPlayer player) => _parts.Add($"{member}: {Of(player)}");

    protected override void VisitField(string member, FieldValue value) => _parts.Add($"{member}: {value}");

    private static string Of(Relation relation)
    {
        var key = new PlayerKey();
        relation.VisitMembers(key);
        return $"{relation.Descriptor.Name} {relation.Id} ({string.Join("; ", key._parts.Distinct().Order(StringComparer.Ordinal))})";
    }
}
