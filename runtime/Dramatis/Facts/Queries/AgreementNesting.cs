namespace Dramatis;

/// <summary>Puts groups with stronger statements into those that hold them. Of equal groups the strongest statement is told.</summary>
internal sealed class AgreementNesting
{
    private readonly List<SharedGroup> _groups;
    private readonly Dictionary<SharedGroup, List<SharedGroup>> _within = [];

    public AgreementNesting(AgreementFinder finder, List<SharedGroup> groups)
    {
        // A group can only be held by one that has its first claim.
        var byClaim = new Dictionary<int, List<SharedGroup>>();
        foreach (var group in groups)
        {
            foreach (var place in group.Places)
            {
                byClaim.Add(place, group);
            }
        }

        var repeated = new HashSet<SharedGroup>();
        var holders = groups.ToDictionary(static group => group, group => byClaim[group.Places.First()]
            .Where(other => other != group
                && other.Places.Count >= group.Places.Count
                && group.Places.All(other.Includes)
                && finder.Follows(group, other))
            .ToList());
        foreach (var group in groups)
        {
            // Two statements that follow from each other are one: the earlier stays.
            repeated.UnionWith(holders[group].Where(other => other.Places.Count == group.Places.Count
                && !(holders[other].Contains(group) && groups.IndexOf(other) < groups.IndexOf(group))));
        }

        _groups = [.. groups.Where(group => !repeated.Contains(group))];
        foreach (var group in _groups)
        {
            var holder = holders[group].Where(other => !repeated.Contains(other)).MinBy(static other => other.Places.Count);
            if (holder is not null)
            {
                _within.Add(holder, group);
            }
        }
    }

    /// <summary>The groups that no other holds, in the order of their first claims.</summary>
    public IEnumerable<AgreedStatement> Roots()
    {
        var held = _within.Values.SelectMany(static groups => groups).ToHashSet();
        return InOrder(_groups.Where(group => !held.Contains(group))).Select(Tell);
    }

    private static IEnumerable<SharedGroup> InOrder(IEnumerable<SharedGroup> groups) =>
        groups.OrderBy(static group => group.Places.First());

    private AgreedStatement Tell(SharedGroup group) =>
        group.ToAgreement([.. InOrder(_within.GetValueOrDefault(group) ?? []).Select(Tell)]);
}
