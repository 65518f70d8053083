using System.Collections.Concurrent;

namespace Dramatis;

/// <summary>The former names of members, for each relation type that was read. Safe for several threads.</summary>
internal sealed class FormerMembers
{
    private readonly ConcurrentDictionary<RelationDescriptor, Dictionary<string, string>> _types =
        new(ReferenceEqualityComparer.Instance);

    /// <summary>Records the former names of all members of a type, even of members that are not given.</summary>
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

    /// <summary>The context with today's names of the parts to which inferences, doubts and qualifiers refer.</summary>
    public ClaimContext Current(RelationDescriptor type, ClaimContext context) =>
        context.Inferences.Count + context.Doubts.Count + context.QualifiedParts.Count > 0 && _types.TryGetValue(type, out var members)
            ? Current(members, context)
            : context;

    private static ClaimContext Current(Dictionary<string, string> members, ClaimContext context) => context with
    {
        Inferences = [.. context.Inferences.Select(one => one with { About = Current(members, one.About) })],
        Doubts = [.. context.Doubts.Select(one => one with { About = Current(members, one.About) })],
        QualifiedParts = [.. context.QualifiedParts.Select(one => one with { About = Current(members, one.About)! })],
    };

    private static string? Current(Dictionary<string, string> members, string? part) =>
        string.IsNullOrEmpty(part) || !members.TryGetValue(PartName.Of(part), out var name) ? part
        : char.IsUpper(part[0]) ? PartName.Of(name)
        : name;
}
