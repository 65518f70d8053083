namespace Dramatis.Generator.Tests.Drawing;

/// <summary>Valid actors and relations by chance, of the types that a schema declares.</summary>
internal sealed class ValueDraw(Draw draw, Drawn schema, LoadedSchema loaded)
{
    private const int TriesForOther = 20;

    private readonly HashSet<(string Member, string Value)> _unique = [];
    private readonly Dictionary<string, List<Actor>> _actors = [];
    private readonly Depths _depths = new(schema.Entities);

    // A position may need so many players, each of which counts once.
    private readonly int _ofEach = schema.Entities
        .SelectMany(static one => one.Members.Values)
        .Select(static member => member.Count.Least + 1)
        .Append(3)
        .Max();

    private int _count;

    /// <summary>What claims, and the times that are told by something, may refer to.</summary>
    public List<Claim> Claims { get; } = [];

    public List<IAnchor> Anchors { get; } = [];

    public IReadOnlyList<Actor> Actors => [.. _actors.Values.SelectMany(static all => all)];

    /// <summary>The relation types that have values.</summary>
    public IEnumerable<EntityDeclaration> Relations => schema.Entities.Where(one => one.IsRelation && _depths.Of(one) is not null);

    /// <summary>Draws actors of every type; unnamed ones leave out some of what they must have.</summary>
    public IEnumerable<EntityForm> MakeActors()
    {
        foreach (var type in schema.Entities.Where(static one => !one.IsRelation && one.IsConcrete))
        {
            _actors[type.CSharpName] = [];
            for (var i = 0; i < _ofEach; i++)
            {
                var form = Actor(type, i < 2 ? Identification.Identified : draw.Pick(Identification.Anonymous, Identification.Unresolved));
                _actors[type.CSharpName].Add((Actor)Built(form));
                yield return form;
            }
        }
    }

    public EntityForm Relation(EntityDeclaration type, int depth)
    {
        var form = new EntityForm(type, loaded)
        {
            Id = draw.Chance(3) ? new EntityId($"happening-{++_count}") : (EntityId?)null,
            Time = type.Aspect == "timeless" || draw.Chance(2) ? null : Time(),
        };
        foreach (var member in type.Members.Values)
        {
            var isLast = depth <= 0 && member.IsPosition;
            Fill(form, member, () => member.IsPosition ? Player(member, depth) : Field(form, member), isLast);
        }

        return form;
    }

    /// <summary>The value; fails where it is not valid.</summary>
    public static Entity Built(EntityForm form)
    {
        var (value, report) = form.Build();
        Assert.True(value is not null, $"A valid {form.Type} is refused: {string.Join("; ", report.Issues)}\n{Shown(form)}");
        return value;
    }

    public static string Shown(EntityForm form) => string.Join("\n", form.Members.Select(
        static member => $"  {member.Key}: {string.Join(" | ", member.Value)}"));

    public When Time()
    {
        var time = (When)draw.Pick("2024", "2024-05-03", "2001/..", "198X", "2004-06~-11", "[1667,1668,1670..1672]");
        var told = Anchors.Count > 0 && draw.Chance(3)
            ? ToldBy(draw.Pick(Anchors))
            : draw.Pick(time, When.AsOf(time), When.Before(time), When.After(time), When.During(time), When.Year(time, -3));
        return draw.Chance(3) ? told.Worded("early \"last\" year\u2028") : told;
    }

    private When ToldBy(IAnchor anchor) => draw.Pick(
        When.At(anchor), When.AsOf(anchor), When.Before(anchor), When.After(anchor), When.During(anchor),
        When.Year(anchor, draw.Pick(0, -1, 7, int.MinValue, int.MaxValue)));

    private EntityForm Actor(EntityDeclaration type, Identification identification)
    {
        var form = new EntityForm(type, loaded)
        {
            Id = $"{draw.Pick("", "q:", "a-b:")}actor-{++_count}{draw.Pick("", "~x", ".y_Z")}",
            Identification = identification,
        };
        foreach (var member in type.Members.Values)
        {
            if (identification == Identification.Identified || draw.Chance(2))
            {
                Fill(form, member, () => Field(form, member));
            }
        }

        return form;
    }

    private void Fill(EntityForm form, Member member, Func<object?> value, bool isLast = false)
    {
        var most = isLast ? member.Count.Least : Math.Min(member.Count.Most ?? int.MaxValue, member.Count.Least + 1);
        var count = draw.Number(member.MayBeAbsent ? 0 : member.Count.Least, most);
        var drawn = Enumerable.Range(0, member.IsPosition ? count * TriesForOther : count).Select(_ => value()).OfType<object>();
        List<object> values = [.. (member.IsPosition ? drawn.DistinctBy(PlayerKey.Of) : drawn).Take(count)];
        if (values.Count > 0)
        {
            form.Members[member.Name] = values;
        }
    }

    private object? Field(EntityForm form, Member member)
    {
        if (member.Domain.Scalar == "when" && member.Type is null && form.Declared.IsRelation && draw.Chance(2))
        {
            return Time();
        }

        var text = member.Domain.Valid(draw);
        return member.IsUnique && !_unique.Add((member.Name, text)) ? null : form.Field(member, text);
    }

    private object? Player(Member member, int depth)
    {
        List<EntityDeclaration> types = [.. member.Players.SelectMany(player => player.Instances(schema.Entities)).Distinct()
            .Where(type => _depths.Of(type) is not null)
            .OrderBy(_depths.Of)];
        if (Claims.Count > 0 && member.Players.Any(static player => player.BuiltIn == "Claim") && (types.Count == 0 || draw.Chance(2)))
        {
            return draw.Pick(Claims);
        }

        if (types.Count == 0)
        {
            return null;
        }

        // The least deep leads to an end.
        var type = depth > 0 ? draw.Pick(types) : types[0];
        return type.IsRelation ? Built(Relation(type, depth - 1)) : draw.Pick(_actors[type.CSharpName]);
    }
}
