using System.Collections.Concurrent;

namespace Dramatis;

/// <summary>What members of the relation types that were read were called before. Safe for several threads.</summary>
internal sealed class FormerMembers
{
    private readonly ConcurrentDictionary<RelationDescriptor, Dictionary<string, string>> _types =
        new(ReferenceEqualityComparer.Instance);

    /// <summary>Notes what members of a type were called, whether they are given or not.</summary>
    public void Add(RelationDescriptor type, IEnumerable<(string Name, string Former)> members)
    {
        if (_types.ContainsKey(type))
        {
            return;
        }

        var byFormer = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, former) in members)
        {
            byFormer.TryAdd(PartName.Of(former), name);
        }

        _types.TryAdd(type, byFormer);
    }

    /// <summary>The same with what it says about parts of the relation by the names that they have today.</summary>
    public ClaimContext Current(RelationDescriptor type, ClaimContext context) =>
        context.Inferences.Count + context.Doubts.Count > 0 && _types.TryGetValue(type, out var members)
            ? Current(members, context)
            : context;

    private static ClaimContext Current(Dictionary<string, string> members, ClaimContext context) => context with
    {
        Inferences = [.. context.Inferences.Select(one => one with { About = Current(members, one.About) })],
        Doubts = [.. context.Doubts.Select(one => one with { About = Current(members, one.About) })],
    };

    private static string? Current(Dictionary<string, string> members, string? part) =>
        string.IsNullOrEmpty(part) || !members.TryGetValue(PartName.Of(part), out var name) ? part
        : char.IsUpper(part[0]) ? PartName.Of(name)
        : name;
}
