using System.Text.Json.Nodes;
using Dramatis.Schema.Binding;
using Dramatis.Tool.Schemas;
using static Dramatis.Tool.FactSchemas.SchemaParts;

namespace Dramatis.Tool.FactSchemas;

/// <summary>Makes the schemas of the members of actors and relations.</summary>
internal sealed class EntitySchemas(SchemaModel model)
{
    private static readonly (string Kind, string Definition)[] s_players =
        [("Actor", "actorPlayer"), ("Relation", "relationPlayer"), ("Claim", "claimPlayer")];

    private readonly Casting _casting = new(model);

    /// <summary>The relations that the runtime brings, by name.</summary>
    public static IEnumerable<(string Name, JsonObject Members)> BuiltIn =>
    [
        ("Dramatis.SameAs", Object([("who", Many(Ref("actorPlayer"), least: 2)), ("happenings", Many(Ref("relationPlayer"), least: 2))])
            .With("oneOf", new JsonArray(Required("who"), Required("happenings")))),
        ("Dramatis.PartOf", Object([("part", Ref("actorPlayer")), ("whole", Ref("actorPlayer"))], "part", "whole")),
        ("Dramatis.ActsFor", Object([("during", Ref("time")), ("agent", Ref("actorPlayer")), ("principal", Ref("actorPlayer"))], "agent", "principal")),
        ("Dramatis.Conflict", Object([("claims", Many(Ref("claimPlayer"), least: 2))], "claims")),
        ("Dramatis.Saying", Object([("summary", Ref("words"))], "summary")),
        ("Dramatis.Negation", Object([("what", Ref("relationPlayer"))], "what")),
        ("Dramatis.AllOf", Object([("of", Many(Ref("relationPlayer"), least: 2))], "of")),
        ("Dramatis.AnyOf", Object([("of", Many(Ref("relationPlayer"), least: 2))], "of")),
    ];

    /// <summary>The schema of the members of a type, none of them required.</summary>
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
        return schema.With("allOf", doubled.Length > 0 ? new JsonArray(doubled) : null);
    }

    /// <summary>The schema that requires the required members of a type; null if it has none.</summary>
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
        var choices = former.Select(static names => (JsonNode)new JsonObject
        {
            ["anyOf"] = new JsonArray([.. names.Select(static name => (JsonNode)Required(name))]),
        });
        return demands.With("allOf", former.Count > 0 ? new JsonArray([.. choices]) : null);
    }

    /// <summary>The name of a member, and its former names that are read.</summary>
    private static string[] Names(DeclaredEntry entry, BoundMember member) =>
        [member.Name, .. FormerNames.Of(member, entry.Members)];

    private JsonObject Of(BoundMember member)
    {
        var one = member is BoundPosition position ? Player(position) : FieldSchemas.Of((BoundField)member);
        if (member.Multiplicity.IsMany)
        {
            one = Many(one, member.Multiplicity.Least).With("maxItems", member.Multiplicity.Most);
        }

        return one
            .With("deprecated", member.Prose.Obsolete is null ? null : true)
            .Described(model.SummaryOf(member));
    }

    /// <summary>
    /// The schema of a player. An id does not tell the type of its actor, so only the reader of a file checks who may
    /// play.
    /// </summary>
    private JsonObject Player(BoundPosition position)
    {
        var kinds = _casting.Of(position.Players)
            .Select(name => model.Find(name)?.Symbol.Kind.ToString() ?? name)
            .ToHashSet(StringComparer.Ordinal);
        var forms = s_players.Where(form => kinds.Contains(form.Kind)).Select(static form => Ref(form.Definition)).ToList();
        return forms is [var only] ? only : new() { ["anyOf"] = new JsonArray([.. forms]) };
    }
}
