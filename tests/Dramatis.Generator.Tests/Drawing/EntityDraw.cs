namespace Dramatis.Generator.Tests.Drawing;

/// <summary>Actors and relations by chance, with bases whose members go together.</summary>
internal sealed class EntityDraw(Draw draw, Names names, List<Declaration> declared)
{
    private readonly MemberDraw _members = new(draw, names, declared);
    private readonly RuleDraw _rules = new(draw, names);

    public static IReadOnlyList<string> Modalities { get; } =
    [
        "actual", "attempted", "planned", "promised", "threatened", "offered", "considered", "demanded", "recommended", "desired", "expected",
    ];

    private List<EntityDeclaration> All => [.. declared.OfType<EntityDeclaration>()];

    public EntityDeclaration Actor(string space, bool isConcrete)
    {
        var kind = isConcrete ? Feature.Actor : draw.Pick(Feature.Actor, Feature.ActorTrait, Feature.AbstractActor, Feature.ActorTrait);
        draw.Mark(kind);
        var (bases, members) = Bases("actors", kind == Feature.ActorTrait, null);
        List<Member> own = [.. Enumerable.Range(0, draw.Number(0, 4)).Select(_ => _members.Field(isOfActor: true))];
        own.AddRange(Again(bases, members));
        List<YamlEntry> keys = [.. own.Count == 0 ? [] : new YamlEntry[] { new("fields", Keys(own)) }];
        return Finish("actors", space, kind == Feature.AbstractActor, kind == Feature.ActorTrait, bases, members, own, keys, null);
    }

    public EntityDeclaration Relation(string space)
    {
        var kind = draw.Pick(Feature.Relation, Feature.Relation, Feature.AbstractRelation, Feature.RelationTrait);
        draw.Mark(kind);
        var isTrait = kind == Feature.RelationTrait;
        var written = isTrait && draw.Chance(2) ? null : draw.Pick("event", "state", "timeless", null);
        var (bases, members) = Bases("relations", isTrait, written);
        var inherited = bases.Select(static above => above.Aspect).FirstOrDefault(static aspect => aspect is not null);
        var aspect = written ?? inherited ?? (isTrait ? null : "timeless");
        List<Member> own = [.. Enumerable.Range(0, draw.Number(isTrait || members.Values.Any(static m => m.IsPosition) ? 0 : 1, 3))
            .Select(_ => _members.Position(All))];
        own.AddRange(Enumerable.Range(0, draw.Number(0, 2)).Select(_ => _members.Field(isOfActor: false)));
        own.AddRange(draw.Some(members.Values, 0, 6).Select(member => _members.Narrow(member, All)).OfType<Member>());
        if (aspect is not null)
        {
            draw.Mark(Enum.Parse<Feature>(aspect, ignoreCase: true));
        }

        own = WithInverses(own, members);
        List<YamlEntry> keys = [];
        keys.AddRange(written is null ? [] : [new("aspect", written)]);
        keys.AddRange(own.Exists(static m => m.IsPosition) ? [new("roles", Keys([.. own.Where(static m => m.IsPosition)]))] : []);
        keys.AddRange(own.Exists(static m => !m.IsPosition) ? [new("fields", Keys([.. own.Where(static m => !m.IsPosition)]))] : []);
        return Finish("relations", space, kind == Feature.AbstractRelation, isTrait, bases, members, own, keys, aspect);
    }

    private EntityDeclaration Finish(
        string section, string space, bool isAbstract, bool isTrait, List<EntityDeclaration> bases, Dictionary<string, Member> members,
        List<Member> own, List<YamlEntry> keys, string? aspect)
    {
        own.ForEach(member => members[member.Name] = member);
        var inherited = bases.SelectMany(static above => above.Rules).Select(static rule => rule.CSharpName);
        var name = names.Type(
            space, members.Values.Select(static m => m.CSharpName).Concat(inherited), [.. own.Where(static m => m.IsPosition).Select(static m => m.Name)]);
        var entity = new EntityDeclaration(section, space, name, isAbstract, isTrait) { Bases = bases, Members = members, Aspect = aspect };
        own.ForEach(member => member.Declarer = entity);
        entity.Rules.AddRange(bases.SelectMany(static above => above.Rules).Distinct());
        if (entity.Rules.Count > 0)
        {
            draw.Mark(Feature.InheritedRule);
        }

        keys.AddRange(isAbstract ? [new("abstract", "true")] : []);
        keys.AddRange(isTrait ? [new("trait", "true")] : []);
        keys.AddRange(bases.Count == 0 ? [] : [new("is", bases.Select(static above => (Reference)(nameOf => nameOf(above))).ToList())]);
        keys.AddRange(Details(entity));
        keys.AddRange(Prose.Common(draw, names, name, true, Feature.DeprecatedDeclaration, Feature.RenamedDeclaration));
        entity.Body = draw.Some(keys, keys.Count, keys.Count);
        return entity;
    }

    private List<YamlEntry> Details(EntityDeclaration entity)
    {
        List<YamlEntry> keys = [];
        List<string> all = [.. entity.Members.Keys];
        if (draw.Chance(3, Feature.Caption))
        {
            List<string> named = [.. all, "id", .. entity.Aspect is "event" ? ["on"] : entity.Aspect is "state" ? (string[])["during"] : []];
            keys.Add(new("caption", draw.Chance(2, Feature.SeveralCaptions)
                ? Enumerable.Range(0, draw.Number(1, 3)).Select(_ => Prose.Template(draw, named)).ToList()
                : Prose.Template(draw, named)));
        }

        List<YamlEntry> rules = [];
        for (var i = draw.Pick(0, 0, 1, 2); i > 0; i--)
        {
            var (rule, key) = _rules.Rule(entity);
            entity.Rules.Add(rule);
            rules.Add(key);
        }

        keys.AddRange(rules.Count > 0 ? [new("rules", rules)] : []);
        if (!entity.IsRelation)
        {
            return keys;
        }

        List<string> keyed = [.. all.Where(name => entity.Members[name].IsPosition || entity.Members[name].Domain.Scalar != "quantity")];
        keys.AddRange(keyed.Count > 0 && draw.Chance(3, Feature.Key) ? [new("key", draw.Some(keyed, 1, 3))] : []);
        keys.AddRange(keyed.Count > 0 && draw.Chance(4, Feature.Exclusive) ? [new("exclusive", draw.Some(keyed, 1, 2))] : []);

        // The base counts before the traits, wherever it is named.
        entity.Modalities = entity.Bases
            .OrderBy(static above => above.IsTrait)
            .Select(static above => above.Modalities)
            .FirstOrDefault(static all => all.Count > 0) ?? [];
        if (entity.Modalities.Count == 0 && draw.Chance(4, Feature.Modalities))
        {
            entity.Modalities = draw.Some(Modalities, 1, 4);
            keys.Add(new("modalities", entity.Modalities));
        }

        keys.AddRange(new ClauseDraw(draw, All, entity).Keys());
        return keys;
    }

    private (List<EntityDeclaration> Bases, Dictionary<string, Member> Members) Bases(string section, bool isTrait, string? aspect)
    {
        List<EntityDeclaration> bases = [];
        Dictionary<string, Member> members = [];
        var most = draw.Pick(1, 2, 4, 0);
        foreach (var above in draw.Some(All.Where(one => one.Section == section), 0, most))
        {
            var fits = above.IsTrait || (!isTrait && bases.All(static one => one.IsTrait));
            var isNew = !bases.Exists(one => one.Is(above) || above.Is(one));
            if (!fits || !isNew || (aspect is not null && above.Aspect is not null && aspect != above.Aspect) || !Joins(members, above))
            {
                continue;
            }

            aspect ??= above.Aspect;
            bases.Add(above);
            draw.Mark((section, above.IsTrait) switch
            {
                ("actors", false) => Feature.ActorWithBase,
                ("actors", true) => Feature.ActorWithTrait,
                (_, false) => above.IsConcrete ? Feature.BaseThatIsConcrete : Feature.RelationWithBase,
                _ => Feature.RelationWithTrait,
            });
        }

        if (bases.Count(static one => one.IsTrait) > 1)
        {
            draw.Mark(Feature.SeveralTraits);
        }

        return (bases, members);
    }

    /// <summary>Takes over the members of a base; false, with nothing taken, where one is already there with another type.</summary>
    private static bool Joins(Dictionary<string, Member> members, EntityDeclaration above)
    {
        bool Lies(Member upper, Member lower) => lower.Declarer!.Is(upper.Declarer!);
        if (above.Members.Values.Any(m => members.TryGetValue(m.Name, out var had) && !Lies(m, had) && !Lies(had, m)))
        {
            return false;
        }

        foreach (var member in above.Members.Values.Where(m => !members.TryGetValue(m.Name, out var had) || Lies(had, m)))
        {
            members[member.Name] = member;
        }

        return true;
    }

    /// <summary>A trait's field that an actor declares once more.</summary>
    private List<Member> Again(List<EntityDeclaration> bases, Dictionary<string, Member> members)
    {
        List<Member> fields = [.. members.Values.Where(member => member.Declarer!.IsTrait
            && !bases.Exists(above => !above.IsTrait && above.Members.ContainsKey(member.Name)))];
        return fields.Count == 0 || !draw.Chance(2, Feature.FieldOfTraitAgain)
            ? []
            : [draw.Pick(fields) with { Keys = [new("summary", Prose.Text(draw))] }];
    }

    private List<Member> WithInverses(List<Member> own, Dictionary<string, Member> inherited)
    {
        List<Member> result = [];
        string? last = null;
        foreach (var member in own)
        {
            if (!member.IsPosition || inherited.ContainsKey(member.Name) || !draw.Chance(3, Feature.Inverse))
            {
                result.Add(member);
                continue;
            }

            last = last is not null && draw.Chance(2, Feature.SharedInverse) ? last : names.Member();
            result.Add(member with { Keys = [.. member.Keys, new("inverse", last)] });
        }

        return result;
    }

    private List<YamlEntry> Keys(List<Member> members) => [.. members.Select(member => MemberDraw.Key(member, draw))];
}
