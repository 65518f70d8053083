namespace Dramatis.Report;

/// <summary>The sources that actors wrote or published.</summary>
internal sealed class ActorWorks(IEnumerable<Source> sources)
{
    private const int Most = 10;

    private readonly ILookup<EntityId, LabelledText> _works = sources
        .SelectMany(static source => source.Authors.Select(static author => author.Id).Distinct()
            .Select(author => (Actor: author, Work: new LabelledText("Author of", source.ToString())))
            .Concat(source.Publisher is { } publisher ? [(publisher.Id, new("Publisher of", source.ToString()))] : []))
        .ToLookup(static pair => pair.Actor, static pair => pair.Work);

    /// <summary>The first works of an actor in the order of the sources, and the number of the others.</summary>
    public IEnumerable<LabelledText> Of(Actor actor)
    {
        var works = _works[actor.Id].ToList();
        var left = works.Count - Most;
        return left > 0 ? works.Take(Most).Append(new("Works not shown", Phrases.Number(left))) : works;
    }
}
