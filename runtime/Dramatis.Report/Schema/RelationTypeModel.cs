namespace Dramatis.Report;

/// <summary>A relation type with its drawing.</summary>
/// <param name="Id">The id of its element.</param>
/// <param name="Aspect">The aspect: <c>event</c>, <c>state</c> or <c>timeless</c>.</param>
/// <param name="Bases">The bases.</param>
/// <param name="Count">The number of claims; null for none.</param>
/// <param name="Middle">The vertical centre of the drawing, where the relation stands.</param>
internal sealed record RelationTypeModel(
    string Id,
    string Name,
    string Aspect,
    string? Summary,
    string Bases,
    string? Count,
    string Link,
    int Height,
    int Middle,
    IReadOnlyList<PositionModel> Positions)
{
    private const int Row = 38;
    private const int Letters = 12;
    private const int Room = 232;

    public static RelationTypeModel Of(RelationDescriptor type, SchemaUse use)
    {
        var positions = PositionsOf(type);
        var height = Math.Max(positions.Count * Row, Row) + 6;
        return new(
            Fragment.TypeId(type.Name),
            Phrases.Heading(type.Name),
            ClaimWords.Lower(type.Aspect),
            type.Summary,
            string.Join(", ", type.Bases.Select(static parent => ClaimWords.Type(parent.Name))),
            use.CountOf(type) is > 0 and var count ? Phrases.Count(count, "claim") : null,
            Fragment.Claims(("relation", type.Name)),
            height,
            height / 2,
            [.. positions.Select((position, row) => Draw(position.Position, position.Owner, type, row, use))]);
    }

    private static PositionModel Draw(
        PositionDescriptor position, RelationDescriptor owner, RelationDescriptor type, int row, SchemaUse use)
    {
        var name = ClaimWords.Type(position.Name) + Multiplicity(position);
        var players = string.Join(" or ", position.Players.Select(ClaimWords.Type));
        var y = (row * Row) + 22;
        return new(
            TextWidth.Fit(name, Letters, Room),
            TextWidth.Fit(players, Letters, Room),
            $"{name}: {players}{Roles(position, use)}" + (position.Summary is { } summary ? $". {summary}" : ""),
            type.Key.Contains(position.Name),
            owner != type,
            y,
            y - 5,
            52);
    }

    /// <summary>The players of the roles that a position names.</summary>
    private static string Roles(PositionDescriptor position, SchemaUse use)
    {
        var roles = position.Players
            .Select(player => (Role: player, Players: use.PlayersOf(player)))
            .Where(static role => role.Players.Count > 0)
            .Select(static role => $"{ClaimWords.Type(role.Role)}: {string.Join(" or ", role.Players.Select(ClaimWords.Type))}")
            .ToList();
        return roles.Count == 0 ? "" : $" ({string.Join("; ", roles)})";
    }

    private static string Multiplicity(PositionDescriptor position) => (position.Least, position.Most) switch
    {
        (1, 1) => "",
        (0, 1) => ", optional",
        (0, null) => ", any number",
        (1, null) => ", one or more",
        (var least, null) => FormattableString.Invariant($", {least} or more"),
        var (least, most) when least == most => FormattableString.Invariant($", {least}"),
        var (least, most) => FormattableString.Invariant($", {least} to {most}"),
    };

    /// <summary>
    /// The positions, inherited ones first. A position that a type narrows keeps the place of its first declaration.
    /// </summary>
    private static List<(PositionDescriptor Position, RelationDescriptor Owner)> PositionsOf(RelationDescriptor type)
    {
        var positions = new OrderedDictionary<string, (PositionDescriptor, RelationDescriptor)>(StringComparer.Ordinal);
        foreach (var (position, owner) in Declared(type))
        {
            positions[position.Name] = (position, owner);
        }

        return [.. positions.Values];
    }

    private static IEnumerable<(PositionDescriptor Position, RelationDescriptor Owner)> Declared(RelationDescriptor type) =>
        type.Bases.SelectMany(Declared).Concat(type.Positions.Select(position => (position, type)));
}

/// <summary>A position as a line from its relation to its players, in pixels.</summary>
/// <param name="Name">The position with the number of its players.</param>
/// <param name="Players">The types and roles.</param>
/// <param name="Title">The tooltip: the name and the players in full, the summary, and the players of roles.</param>
/// <param name="IsKey">True if the position is part of the relation's key.</param>
/// <param name="IsInherited">True if a base declares the position.</param>
internal sealed record PositionModel(
    string Name, string Players, string Title, bool IsKey, bool IsInherited, int Y, int TextY, int BendX);
