namespace Dramatis.Generator.Tests.Drawing;

/// <summary>Schemas that keep to every rule of the language, since each part is drawn from what is there and fits.</summary>
internal sealed class SchemaDraw
{
    private readonly Draw _draw;
    private readonly Names _names;
    private readonly List<Declaration> _declared = [];
    private readonly EntityDraw _entities;
    private readonly MemberDraw _members;
    private readonly RuleDraw _rules;

    private SchemaDraw(Draw draw)
    {
        _draw = draw;
        _names = new(draw);
        _entities = new(draw, _names, _declared);
        _members = new(draw, _names, _declared);
        _rules = new(draw, _names);
    }

    /// <summary>Draws one.</summary>
    public static Drawn Make(Draw draw)
    {
        var schema = new SchemaDraw(draw);
        foreach (var space in schema._names.Spaces)
        {
            schema.Declare(space);
        }

        var files = new FileDraw(draw, schema._declared, schema._names.Spaces).Files();
        return new(
            files, schema._names.Spaces, [.. schema._declared.OfType<EntityDeclaration>()], draw.Features, (uint)draw.Number(0, int.MaxValue - 1));
    }

    private void Declare(string space)
    {
        Repeat(1, 3, () => Type(space));
        Repeat(0, 2, () => Enumeration(space));
        _declared.Add(_entities.Actor(space, isConcrete: true));
        Repeat(1, 3, () => _entities.Actor(space, isConcrete: false));
        Repeat(0, 1, () => Role(space));
        Repeat(1, 2, () => _entities.Relation(space));
        Repeat(0, 2, () => Role(space));
        Repeat(1, 3, () => _entities.Relation(space));
    }

    private void Repeat(int least, int most, Func<Declaration> make)
    {
        for (var i = _draw.Number(least, most); i > 0; i--)
        {
            _declared.Add(make());
        }
    }

    private ValueDeclaration Type(string space)
    {
        var name = _names.Type(space, [], []);
        List<ValueDeclaration> types = [.. _declared.OfType<ValueDeclaration>().Where(static type => type.Section == "types")];
        var above = types.Count > 0 && _draw.Chance(3, Feature.TypeOfType) ? _draw.Pick(types) : null;
        var domain = above?.Domain ?? new(_draw.Pick(Domain.Scalars));
        _draw.Mark(above is null ? Feature.TypeOfScalar : Feature.TypeOfType);
        List<YamlEntry> keys = [new("is", (Reference)(nameOf => above is null ? domain.Scalar : nameOf(above)))];
        if (_draw.Chance(2))
        {
            (domain, var constraints) = domain.Tighten(_draw, isOfScalar: above is null);
            keys.AddRange(constraints);
        }

        if (_draw.Chance(3))
        {
            (domain, var check) = _rules.Check(domain);
            keys.Add(new("check", check));
        }

        keys.AddRange(_members.Examples(domain));
        keys.AddRange(Prose.Common(_draw, _names, name, true, Feature.DeprecatedDeclaration, Feature.RenamedDeclaration));
        return new("types", space, name, domain) { Body = keys };
    }

    private ValueDeclaration Enumeration(string space)
    {
        _draw.Mark(Feature.Enum);
        var name = _names.Type(space, [], []);
        var values = _names.Values();
        List<YamlEntry> entries = [.. values.Select((value, i) => Value(value, values[(i + 1)..]))];
        List<YamlEntry> keys = Prose.Common(_draw, _names, name, true, Feature.DeprecatedDeclaration, Feature.RenamedDeclaration);
        var isLong = keys.Count > 0 || _draw.Chance(3);
        if (isLong)
        {
            _draw.Mark(Feature.EnumInLongForm);
        }

        return new("enums", space, name, new("enum") { Values = values }) { Body = isLong ? [.. keys, new("values", entries)] : entries };
    }

    /// <param name="others">The values after it, which it may oppose.</param>
    private YamlEntry Value(string name, List<string> others)
    {
        var keys = Prose.Common(_draw, _names, name, true, Feature.DeprecatedEnumValue, Feature.RenamedEnumValue);
        if (others.Count > 0 && _draw.Chance(3, Feature.Opposes))
        {
            var opposed = _draw.Some(others, 1, 2);
            keys.Add(new("opposes", _draw.Chance(2, Feature.SoftOpposite)
                ? opposed.ConvertAll(value => new YamlEntry(value, _draw.Pick("soft", "hard")))
                : opposed));
        }

        return new(name, keys.Count > 0 ? keys : _draw.Chance(2) ? Prose.Text(_draw) : null);
    }

    private RoleDeclaration Role(string space)
    {
        _draw.Mark(Feature.Role);
        var name = _names.Type(space, [], []);
        List<Declaration> candidates = [.. _declared.Where(static one => one is RoleDeclaration or EntityDeclaration)];
        var players = _draw.Some(candidates, 1, 3);
        foreach (var player in players)
        {
            _draw.Mark(player switch
            {
                RoleDeclaration => Feature.RoleOfRoles,
                EntityDeclaration { IsTrait: true } => Feature.RoleOfTrait,
                EntityDeclaration { IsRelation: true } => Feature.RoleOfRelation,
                _ => Feature.Role,
            });
        }

        Reference written = nameOf => string.Join(" | ", players.Select(nameOf));
        List<YamlEntry> keys = Prose.Common(_draw, _names, name, true, Feature.DeprecatedDeclaration, Feature.RenamedDeclaration);
        return new(space, name, [.. players.Select(static one => new Player(one))])
        {
            Body = keys.Count == 0 ? written : (List<YamlEntry>)[new("players", written), .. keys],
        };
    }
}
