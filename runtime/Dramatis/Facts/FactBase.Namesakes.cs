namespace Dramatis;

/// <content>Players that are one, in a view that finds them for each other.</content>
public sealed partial class FactBase
{
    private readonly Namesakes? _namesakes;

    private FactBase(FactBase other, Namesakes namesakes) =>
        (_actors, _sources, _claims, _numbers, Index, _namesakes) =
            (other._actors, other._sources, other._claims, other._numbers, other.Index, namesakes);

    /// <summary>The number of the relation of the claim at a place. Happenings that are one here have one number.</summary>
    internal int SubjectOf(int place)
    {
        var subject = Index.Mentions.Subjects[place];
        return _namesakes?.Representative(subject) ?? subject;
    }

    /// <summary>All players that are one with a player here; null if there is no other.</summary>
    internal IPlayer[]? NamesakesOf(IPlayer player) => _namesakes?.Of(Index.Mentions.Nodes.Find(player));

    /// <summary>The ids of an actor and of all who are one with it here.</summary>
    internal EntityId[] IdsOf(IActor who) => NamesakesOf(who) is { } ones
        ? [.. ones.OfType<IActor>().Select(static one => one.Id)]
        : [who.Id];

    private Claims<Relation> About(int node) => _namesakes?.Of(node) is { } ones
        ? SelectAll<Relation>(ones, one => Index.Mentions.About[Index.Mentions.Nodes.Find(one)])
        : Select<Relation>(Index.Mentions.About[node]);

    private Claims<T> SelectAll<T>(IPlayer[] players, Func<IPlayer, ReadOnlyMemory<int>> places)
        where T : class, IRelation =>
        Select<T>(players.SelectMany(one => places(one).ToArray()).Distinct().Order().ToArray());
}
