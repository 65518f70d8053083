namespace Dramatis;

/// <summary>
/// A value of a unique field, which only one actor may have among all that derive from the declaring type.
/// </summary>
internal readonly record struct UniqueValue(string Type, string Field, FieldValue Value)
{
    /// <summary>The values of an actor in its unique fields.</summary>
    public static IEnumerable<UniqueValue> Of(Actor actor)
    {
        for (var type = actor.Descriptor; type is not null; type = type.Base)
        {
            if (type.Unique.Count > 0)
            {
                return
                    from one in MemberList.Of(actor)
                    let declaring = Declaring(actor.Descriptor, one.Member)
                    where declaring is not null
                    select new UniqueValue(declaring.Name, one.Member, one.Value);
            }
        }

        return [];
    }

    public override string ToString() => $"{Field} '{ValidationReport.Shown(Value.ToString())}'";

    // The outermost base that declares the field as unique: a derived type may declare it again.
    private static ActorDescriptor? Declaring(ActorDescriptor? type, string member)
    {
        ActorDescriptor? declaring = null;
        for (; type is not null; type = type.Base)
        {
            declaring = type.Unique.Includes(member) ? type : declaring;
        }

        return declaring;
    }
}
