namespace Dramatis;

/// <summary>Reads actors and relations of the types that their JSON names.</summary>
internal static class EntityReader
{
    /// <summary>The actor with its id; null if it has errors, which are reported.</summary>
    public static (EntityId Id, Actor? Actor) ReadActor(JsonMemberReader line, SchemaTypes types)
    {
        var id = line.Get("actor", Scalar.Id);
        var type = line.Get("type", Scalar.Text);
        var identification = line.GetEnum<Identification>("identification");
        if (!types.TryGet(type ?? "", out ActorDescriptor? descriptor))
        {
            FailType(line, "actor", type, types.ActorNames);
        }

        CheckConcrete(line, type, descriptor is null || descriptor.Read is not null);
        var members = Members(line, identification, null);
        line.End();
        return (id, descriptor?.Read?.Invoke(id, members));
    }

    /// <summary>The relation; null if it has errors, which are reported.</summary>
    public static Relation? ReadRelation(JsonMemberReader line, SchemaTypes types)
    {
        var type = line.Get("type", Scalar.Text);
        var happening = line.GetOrNull("id", Scalar.Id);
        if (!types.TryGet(type ?? "", out RelationDescriptor? descriptor))
        {
            FailType(line, "relation", type, types.RelationNames);
        }

        CheckConcrete(line, type, descriptor is null || descriptor.Read is not null);
        var members = Members(line, default, happening);
        members.Relation = descriptor;
        line.End();
        var relation = descriptor?.Read?.Invoke(members);
        if (relation is not null)
        {
            line.Context.NoteNames(relation, type!, members);
        }

        return relation;
    }

    private static JsonMemberReader Members(JsonMemberReader line, Identification identification, EntityId? happening) =>
        line.Object("members", identification, happening)
            ?? line.Context.OpenEmpty(line, "members", identification, happening);

    private static void FailType(JsonMemberReader line, string kind, string? type, IEnumerable<string> known)
    {
        if (type is null && line.Has("type"))
        {
            // It is not text, which is reported already.
            return;
        }

        type ??= "";
        var name = JsonValue.Clip(type);
        var wrong = name.Length == 0 ? "the name of a type is expected." : $"unknown {kind} type {name}.";
        line.Fail(
            "type",
            NearIds.Hint(wrong, name, known),
            line.Has("type") ? ValidationCodes.UnknownType : ValidationCodes.Missing);
    }

    private static void CheckConcrete(JsonMemberReader line, string? type, bool isConcrete)
    {
        if (!isConcrete)
        {
            line.Fail("type", $"{type} is abstract; use a type that derives from it.", ValidationCodes.UnknownType);
        }
    }
}
