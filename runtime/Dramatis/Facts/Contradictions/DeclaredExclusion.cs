namespace Dramatis;

/// <summary>An exclusion with the type that declares it.</summary>
internal sealed class DeclaredExclusion(RelationDescriptor by, Exclusion exclusion, int number)
{
    public RelationDescriptor By => by;

    public Exclusion Exclusion => exclusion;

    /// <summary>The number among the declarations: of two that say as much the first tells it.</summary>
    public int Number => number;

    /// <summary>The names of the two types, in one order for both directions.</summary>
    public string Types { get; } = string.CompareOrdinal(by.Name, exclusion.Relation) < 0
        ? $"{by.Name} {exclusion.Relation}"
        : $"{exclusion.Relation} {by.Name}";

    /// <summary>The names of the mapped members of both sides, and of those on which there is a condition.</summary>
    public string[] Names { get; } =
    [
        .. exclusion.Positions.SelectMany(static position => new[] { position.Own, position.Other }),
        .. exclusion.Where.Select(static condition => condition.Field),
    ];

    /// <summary>For each member to which several are mapped, the places of these among the positions.</summary>
    public int[][] SharedOthers { get; } = Shared(exclusion.Positions, static pair => pair.Other);

    /// <summary>For each member that is mapped to several, the places of these among the positions.</summary>
    public int[][] SharedOwn { get; } = Shared(exclusion.Positions, static pair => pair.Own);

    private static int[][] Shared(Many<(string Own, string Other)> positions, Func<(string Own, string Other), string> side) =>
    [
        .. Enumerable.Range(0, positions.Count)
            .GroupBy(index => side(positions[index]), StringComparer.Ordinal)
            .Where(static alike => alike.Skip(1).Any())
            .Select(static alike => alike.ToArray()),
    ];
}
