namespace Dramatis;

/// <summary>Tells whether the denial of one relation holds the denial of another: the other says the same, or the same and more.</summary>
// docs/decisions.md: Agreements
internal sealed class DenialCover(Principals principals)
{
    public bool Covers(Relation general, Relation specific)
    {
        if (general.Descriptor != specific.Descriptor || (general.Id is not null && !Equals(general.Id, specific.Id)))
        {
            return false;
        }

        var (ours, theirs) = (MemberTable.Of(general), MemberTable.Of(specific));
        return ours.Names.Where(name => name != TimeName(general)).All(name => IsMet(ours[name], theirs[name]));
    }

    private static string? TimeName(Relation relation) => relation switch
    {
        IEventRelation => "on",
        IStateRelation => "during",
        _ => null,
    };

    private bool IsMet(IReadOnlyList<object> general, IReadOnlyList<object> specific) =>
        general.Count == specific.Count && general.All(one => specific.Any(other => IsMet(one, other)));

    private bool IsMet(object general, object specific) => (general, specific) switch
    {
        (Relation { Id: null } one, Relation other) => Covers(one, other),
        (IPlayer one, IPlayer other) => principals.Number(one) == principals.Number(other),
        _ => Equals(general, specific),
    };
}
