namespace Dramatis.Generator.Tests.Drawing;

/// <summary>Fields and positions by chance, new ones and narrower ones.</summary>
internal sealed class MemberDraw(Draw draw, Names names, List<Declaration> declared)
{
    public Member Field(bool isOfActor)
    {
        var name = names.Member();
        var (type, domain) = FieldType();
        List<YamlEntry> keys = [];
        if (draw.Chance(3))
        {
            (domain, keys) = domain.Tighten(draw, isOfScalar: type is null);
        }

        var count = draw.Chance(3) ? Count.Optional : Count.Of(draw);
        var value = count == Count.One && draw.Chance(2, Feature.Default) ? domain.Valid(draw, isTame: true) : null;
        var isUnique = isOfActor && count == Count.Optional && type is null && keys.Count == 0
            && domain.Scalar is "text" or "integer" && draw.Chance(2, Feature.Unique);
        if (count.Least == 0 && draw.Chance(4, Feature.RecommendedField))
        {
            keys.Add(new("recommended", "true"));
        }

        keys.AddRange(isUnique ? [new("unique", "true")] : []);
        keys.AddRange(Examples(domain));
        keys.AddRange(Prose.Common(
            draw, names, name, count.Least == 0 || value is not null, Feature.DeprecatedMember, Feature.RenamedMember));
        return new(name, count) { Type = type, Domain = domain, Default = value, IsUnique = isUnique, Keys = keys };
    }

    public List<YamlEntry> Examples(Domain domain)
    {
        List<YamlEntry> keys = [];
        if (draw.Chance(4, Feature.Examples))
        {
            keys.Add(new("examples", new List<string> { domain.Valid(draw, isTame: true) }));
        }

        List<string> wrong = [.. (domain with { Forbidden = [] }).Invalid(draw).Where(IsTame)];
        if (wrong.Count > 0 && draw.Chance(3, Feature.Counterexamples))
        {
            keys.Add(new("counterexamples", draw.Some(wrong, 1, 3)));
        }

        return keys;
    }

    public Member Position(IReadOnlyList<EntityDeclaration> all)
    {
        var name = names.Member();
        var count = Count.Of(draw);
        var players = Players();
        var isEmpty = players.All(player => !player.Instances(all).Any());
        if (isEmpty && (!players.Exists(static p => p.BuiltIn == "Claim") || count.Least > 0))
        {
            players = [new(draw.Pick([.. all.Where(static one => one.IsConcrete)]))];
        }

        players.ForEach(Note);
        List<YamlEntry> keys = [];
        keys.AddRange(count.Least == 0 && draw.Chance(4, Feature.RecommendedPosition) ? [new("recommended", "true")] : []);
        keys.AddRange(players.Exists(static p => p.Takes(relations: false)) && draw.Chance(4, Feature.Acts) ? [new("acts", "true")] : []);
        keys.AddRange(players.Exists(static p => p.Takes(relations: true)) && draw.Chance(2, Feature.Transparent) ? [new("transparent", "true")] : []);
        keys.AddRange(Prose.Common(draw, names, name, count.Least == 0, Feature.DeprecatedMember, Feature.RenamedMember));
        return new(name, count) { Players = players, Keys = keys };
    }

    /// <summary>The member as a derived relation may declare it again; null where it cannot be narrower.</summary>
    public Member? Narrow(Member wide, IReadOnlyList<EntityDeclaration> all) =>
        wide.IsPosition ? NarrowPosition(wide, all) : NarrowField(wide);

    public static YamlEntry Key(Member member, Draw draw)
    {
        var inType = member.Default is { Length: > 0 } value && value.All(char.IsAsciiLetterOrDigit) && draw.Mark(Feature.DefaultInType);
        Reference type = nameOf => string.Join(" | ", member.IsPosition
                ? member.Players.Select(player => player.Declared is { } one ? nameOf(one) : player.BuiltIn)
                : [member.Type is { } named ? nameOf(named) : member.Domain.Scalar])
            + member.Count + (inType ? $" = {member.Default}" : "");
        List<YamlEntry> keys = [.. member.Keys];
        keys.AddRange(member.Default is null || inType ? [] : [new("default", member.Default)]);
        return keys.Count == 0 && !draw.Chance(4)
            ? new(member.Name, type)
            : new(member.Name, (List<YamlEntry>)[new(member.IsPosition ? "player" : "type", type), .. keys]);
    }

    private (ValueDeclaration? Type, Domain Domain) FieldType()
    {
        List<ValueDeclaration> types = [.. declared.OfType<ValueDeclaration>()];
        if (types.Count > 0 && draw.Chance(3))
        {
            var type = draw.Pick(types);
            draw.Mark(type.Section == "enums" ? Feature.FieldOfEnum : Feature.FieldOfType);
            return (type, type.Domain);
        }

        var scalar = draw.Pick(Domain.Scalars);
        draw.Mark(Enum.Parse<Feature>(scalar, ignoreCase: true));
        return (null, new(scalar));
    }

    private List<Player> Players()
    {
        if (!names.HideBuiltIn && draw.Chance(6))
        {
            return [new(null, draw.Pick("Actor", "Relation", "Claim"))];
        }

        List<Player> players = [.. draw
            .Some(declared.Where(static one => one is RoleDeclaration or EntityDeclaration), 1, draw.Pick(1, 1, 3))
            .Select(static one => new Player(one))];
        players.AddRange(!names.HideBuiltIn && draw.Chance(8) ? [new(null, draw.Pick("Actor", "Relation", "Claim"))] : []);
        if (players.Count > 1)
        {
            draw.Mark(Feature.Union);
        }

        return players;
    }

    private Member? NarrowPosition(Member wide, IReadOnlyList<EntityDeclaration> all)
    {
        var count = draw.Chance(2) ? wide.Count.Tighten(draw) : wide.Count;
        IReadOnlyList<Player> players = wide.Players.Count > 1
            ? draw.Some(wide.Players, 1, wide.Players.Count)
            : [new(draw.Pick([.. wide.Players[0].Instances(all).Append<Declaration?>(wide.Players[0].Declared)]), wide.Players[0].BuiltIn)];
        players = [.. players.Select(static p => p.Declared is null ? p : new Player(p.Declared))];
        var hasPlayers = players.Any(player => player.Instances(all).Any());
        if (!hasPlayers || (count == wide.Count && players.ToHashSet().SetEquals(wide.Players)))
        {
            return null;
        }

        draw.Mark(count == wide.Count ? Feature.NarrowedPlayers : Feature.NarrowedPositionCount);
        return new(wide.Name, count) { Players = players };
    }

    private Member? NarrowField(Member wide)
    {
        var plain = new Domain(wide.Domain.Scalar);
        List<ValueDeclaration> types = wide.Type is null && wide.Domain == plain
            ? [.. declared.OfType<ValueDeclaration>().Where(type => type.Domain.Scalar == wide.Domain.Scalar && type.Domain.Units.Count == 0)]
            : [];
        if (types.Count > 0 && draw.Mark(Feature.NarrowedToType))
        {
            var type = draw.Pick(types);
            return wide with { Type = type, Domain = type.Domain, Default = null, Keys = [] };
        }

        if (wide.Count == Count.Optional && draw.Chance(2, Feature.DefaultAdded))
        {
            return wide with { Count = Count.One, Default = wide.Domain.Valid(draw, isTame: true), Keys = [] };
        }

        var count = draw.Chance(2) ? wide.Count.Tighten(draw) : wide.Count;
        var (domain, keys) = draw.Chance(2) ? wide.Domain.Tighten(draw) : (wide.Domain, []);
        if (count == wide.Count && keys.Count == 0)
        {
            return null;
        }

        draw.Mark(keys.Count > 0 ? Feature.NarrowedConstraint : Feature.NarrowedFieldCount);
        return wide with { Count = count, Domain = domain, Default = null, Keys = keys };
    }

    private void Note(Player player) => draw.Mark(player switch
    {
        { BuiltIn: "Actor" } => Feature.PlayedByAnyActor,
        { BuiltIn: "Relation" } => Feature.PlayedByAnyRelation,
        { BuiltIn: "Claim" } => Feature.PlayedByClaim,
        { Declared: RoleDeclaration } => Feature.PlayedByRole,
        { Declared: EntityDeclaration { IsTrait: true } } => Feature.PlayedByTrait,
        { Declared: EntityDeclaration { IsRelation: true } } => Feature.PlayedByRelation,
        _ => Feature.PlayedByActor,
    });

    private static bool IsTame(string text) =>
        text.Length > 0 && !text.Any(char.IsControl) && text.EnumerateRunes().All(static rune => rune.Value != 0xFFFD);
}
