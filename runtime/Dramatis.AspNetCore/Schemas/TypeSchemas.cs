using System.Text.Json.Nodes;
using static Dramatis.AspNetCore.SchemaParts;

namespace Dramatis.AspNetCore;

/// <summary>Makes the schemas of the actors and relations of a format.</summary>
internal sealed class TypeSchemas
{
    private readonly List<ActorDescriptor> _actors;
    private readonly List<RelationDescriptor> _relations;
    private readonly ILookup<string, string> _roles;
    private readonly IReadOnlyList<SchemaDescriptor> _schemas;

    public TypeSchemas(FactFormat format)
    {
        _schemas = [.. format.Schemas];
        _actors = [.. _schemas.SelectMany(static schema => schema.Actors)];
        _relations = [.. _schemas.SelectMany(static schema => schema.Relations)];
        _roles = _schemas.SelectMany(static schema => schema.Roles)
            .SelectMany(static role => role.Players, static (role, player) => (role.Name, player))
            .ToLookup(static one => one.Name, static one => one.player);
    }

    private static IEnumerable<(string Name, JsonObject Members)> BuiltIn =>
    [
        ("Dramatis.SameAs", Object([("who", ManyOf("ActorReference", least: 2)), ("happenings", Many(Ref("Relation"), least: 2))])),
        ("Dramatis.PartOf", Object([("part", Ref("ActorReference")), ("whole", Ref("ActorReference"))], "part", "whole")),
        ("Dramatis.ActsFor", Object([("during", Ref("Time")), ("agent", Ref("ActorReference")), ("principal", Ref("ActorReference"))], "agent", "principal")),
        ("Dramatis.Conflict", Object([("claims", ManyOf("ClaimPlayer", least: 2))], "claims")),
        ("Dramatis.Saying", Object([("summary", Ref("Words"))], "summary")),
        ("Dramatis.Negation", Object([("what", Ref("Relation"))], "what")),
        ("Dramatis.AllOf", Object([("of", Many(Ref("Relation"), least: 2))], "of")),
        ("Dramatis.AnyOf", Object([("of", Many(Ref("Relation"), least: 2))], "of")),
    ];

    /// <summary>The definitions by name.</summary>
    public IEnumerable<(string Name, JsonObject Schema)> All()
    {
        var actors = _actors.Where(static type => type.Read is not null).Select(type => (type.Name, Of(type))).ToList();
        var relations = _relations.Where(static type => type.Read is not null).Select(type => (type.Name, Of(type)))
            .Concat(BuiltIn.Select(static type => (type.Name, Relation(type.Name, type.Members))))
            .ToList();
        return _schemas.SelectMany(static schema => schema.Values).Select(static value => (value.Name, ValueSchemas.Of(value)))
            .Concat(actors)
            .Concat(relations)
            .Append(("Actor", Choice("An actor of any type.", Object(ActorParts(Type("string")), "actor", "type"), actors.Select(static actor => actor.Name))))
            .Append(("Relation", Choice("A relation of any type.", Object(RelationParts(Type("string")), "type"), relations.Select(static relation => relation.Name))));
    }

    // docs/decisions.md: Types in OpenAPI
    /// <summary>An object of one of some types, with the members that all of them have.</summary>
    private static JsonObject Choice(string description, JsonObject common, IEnumerable<string> types)
    {
        common.Remove("additionalProperties");
        var (forms, mapping) = (new JsonArray(), new JsonObject());
        foreach (var type in types)
        {
            forms.Add((JsonNode)Ref(type));
            mapping[type] = Place + type;
        }

        return common
            .With("oneOf", forms)
            .With("discriminator", new JsonObject { ["propertyName"] = "type", ["mapping"] = mapping })
            .Described(description);
    }

    private static JsonObject Relation(string type, JsonObject? members) => WithMembers(RelationParts(Constant(type)), members, ["type"]);

    private static IEnumerable<(string, JsonObject)> RelationParts(JsonObject type) =>
        [("type", type), ("id", Ref("Id").Described("The id of the happening, if it has one."))];

    private static IEnumerable<(string, JsonObject)> ActorParts(JsonObject type) =>
        [("actor", Ref("Id")), ("type", type), ("identification", Words<Identification>())];

    private static JsonObject WithMembers(IEnumerable<(string, JsonObject)> parts, JsonObject? members, IEnumerable<string> required) =>
        members is null || members["properties"]!.AsObject().Count == 0
            ? Object(parts, required)
            : Object(parts.Append(("members", members)), members.ContainsKey("required") ? required.Append("members") : required);

    private static JsonObject Of(ActorDescriptor type)
    {
        var fields = new List<FieldDescriptor>();
        for (var one = type; one is not null; one = one.Base)
        {
            fields.AddRange(one.Fields.Where(field => !fields.Exists(known => known.Name == field.Name)));
        }

        // Only identified actors need the required members, which a description can tell and a schema without conditions cannot.
        var required = fields.Where(static field => field.Least > 0 && field.Default is null).Select(static field => field.Name).ToList();
        var members = Object(fields.Select(static field => (field.Name, ValueSchemas.Of(field))))
            .Described(required.Count > 0 ? $"Of an identified actor there must be: {string.Join(", ", required)}." : null);
        return WithMembers(ActorParts(Constant(type.Name)), members, ["actor", "type"]).Described(type.Summary);
    }

    private JsonObject Of(RelationDescriptor type)
    {
        var declared = type.WithBases().ToList();
        var positions = declared.SelectMany(static one => one.Positions).DistinctBy(static position => position.Name).ToList();
        var fields = declared.SelectMany(static one => one.Fields).DistinctBy(static field => field.Name).ToList();
        var time = type.Aspect == Aspect.Timeless ? Enumerable.Empty<(string, JsonObject)>()
            : [(type.Aspect == Aspect.Event ? "on" : "during", Ref("Time"))];
        var members = Object(
            [
                .. time,
                .. positions.Select(position => (position.Name, Of(position))),
                .. fields.Select(static field => (field.Name, ValueSchemas.Of(field))),
            ],
            [
                .. positions.Where(static position => position.Least > 0).Select(static position => position.Name),
                .. fields.Where(static field => field.Least > 0 && field.Default is null).Select(static field => field.Name),
            ]);
        return Relation(type.Name, members).Described(type.Summary);
    }

    /// <summary>An id does not tell the type of its actor, so only the reader checks who may play.</summary>
    private JsonObject Of(PositionDescriptor position)
    {
        var kinds = position.Players.SelectMany(Kinds).Distinct().Order(StringComparer.Ordinal).ToArray();
        var all = position.Most == 1
            ? kinds is [var only] ? Ref(only) : Any([.. kinds.Select(Ref)])
            : (kinds is [var each] ? ManyOf(each, position.Least) : Many(Any([.. kinds.Select(Ref)]), position.Least)).With("maxItems", position.Most);
        return all.Described($"{position.Summary} Players: {string.Join(", ", position.Players)}.".TrimStart());
    }

    private IEnumerable<string> Kinds(string player) => player switch
    {
        "Actor" => ["ActorReference"],
        "Relation" => ["Relation"],
        "Claim" => ["ClaimPlayer"],
        _ when _roles.Contains(player) => _roles[player].SelectMany(Kinds),
        _ when _relations.Exists(type => type.Name == player) => ["Relation"],
        _ => ["ActorReference"],
    };
}
