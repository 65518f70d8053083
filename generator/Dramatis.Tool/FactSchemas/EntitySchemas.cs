using System.Text.Json.Nodes;
using Dramatis.Schema.Binding;
using Dramatis.Tool.Schemas;
using static Dramatis.Tool.FactSchemas.SchemaParts;

namespace Dramatis.Tool.FactSchemas;

/// <summary>The members of actors and relations.</summary>
internal sealed class EntitySchemas(SchemaModel model)
{
    private static readonly (string Kind, string Definition)[] s_players =
        [("Actor", "actorPlayer"), ("Relation", "relationPlayer"), ("Claim", "claimPlayer")];

    private readonly Casting _casting = new(model);

    /// <summary>The relations that the runtime brings, by name.</summary>
    public static IEnumerable<(string Name, JsonObject Members)> BuiltIn =>
    [
        ("Dramatis.SameAs", Object([("who", Many(Ref("actorPlayer"), least: 2))], "who")),
        ("Dramatis.PartOf", Object([("part", Ref("actorPlayer")), ("whole", Ref("actorPlayer"))], "part", "whole")),
        ("Dramatis.Conflict", Object([("claims", Many(Ref("claimPlayer"), least: 2))], "claims")),
    ];

    /// <summary>The members of a type, none required.</summary>
    public JsonObject Members(DeclaredEntry entry)
    {
        var time = entry.Bound is not BoundRelation relation || relation.Aspect == BoundAspect.Timeless
            ? Enumerable.Empty<(string, JsonObject)>()
            : [(relation.Aspect == BoundAspect.Event ? "on" : "during", Ref("time"))];
        var members = entry.Members.SelectMany(member => Names(entry, member), (member, name) => (name, Of(member)));
        var schema = Object(time.Concat(members)).Described(entry.Bound.Prose.Summary);
        var doubled = entry.Members.Select(member => Names(entry, member))
            .Where(static names => names.Length > 1)
            .Select(static names => (JsonNode)new JsonObject { ["not"] = Required(names) })
            .ToArray();
        if (doubled.Length > 0)
        {
            schema["allOf"] = new JsonArray(doubled);
        }

        return schema;
    }

    /// <summary>What must be there; null where nothing must.</summary>
    public static JsonObject? Demands(DeclaredEntry entry)
    {
        var demanded = entry.Members
            .Where(static member => member.Multiplicity.Least > 0 && (member as BoundField)?.Default is null)
            .Select(member => Names(entry, member))
            .ToList();
        if (demanded.Count == 0)
        {
            return null;
        }

        var former = demanded.Where(static names => names.Length > 1).ToList();
        var demands = Required([.. demanded.Where(static names => names.Length == 1).Select(static names => names[0])]);
        if (former.Count > 0)
        {
            demands["allOf"] = new JsonArray([.. former.Select(static names => (JsonNode)new JsonObject
            {
                ["anyOf"] = new JsonArray([.. names.Select(static name => (JsonNode)Required(name))]),
            })]);
        }

        return demands;
    }

    /// <summary>The name, and the former ones under which it is read.</summary>
    private static string[] Names(DeclaredEntry entry, BoundMember member) =>
        [member.Name, .. Schema.Binding.FormerNames.Of(member, entry.Members)];

    private JsonObject Of(BoundMember member)
    {
        var one = member is BoundPosition position ? Player(position) : FieldSchemas.Of((BoundField)member);
        if (member.Multiplicity.IsMany)
        {
            one = Many(one, member.Multiplicity.Least);
            if (member.Multiplicity.Most is { } most)
            {
                one["maxItems"] = most;
            }
        }

        if (member.Prose.Obsolete is not null)
        {
            one["deprecated"] = true;
        }

        return one.Described(model.SummaryOf(member));
    }

    /// <summary>An actor's id does not tell its type: that it may play here is for whoever reads the file.</summary>
    private JsonObject Player(BoundPosition position)
    {
        var kinds = _casting.Of(position.Players)
            .Select(name => model.Find(name)?.Symbol.Kind.ToString() ?? name)
            .ToHashSet(StringComparer.Ordinal);
        var forms = s_players.Where(form => kinds.Contains(form.Kind)).Select(static form => Ref(form.Definition)).ToList();
        return forms is [var only] ? only : new() { ["anyOf"] = new JsonArray([.. forms]) };
    }
}
