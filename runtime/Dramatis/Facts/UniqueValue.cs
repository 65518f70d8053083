namespace Dramatis;

/// <summary>A value of a field that only one actor may have, among all that derive from the declaring type.</summary>
internal readonly record struct UniqueValue(string Type, string Field, FieldValue Value)
{
    public static List<UniqueValue> Of(Actor actor)
    {
        var visitor = new Visitor(actor.Descriptor);
        if (visitor.DeclaresAny)
        {
            actor.VisitMembers(visitor);
        }

        return visitor.Values;
    }

    public override string ToString() => $"{Field} '{Value}'";

    private sealed class Visitor(ActorDescriptor descriptor) : MemberVisitor
    {
        public List<UniqueValue> Values { get; } = [];

        public bool DeclaresAny
        {
            get
            {
                for (var type = descriptor; type is not null; type = type.Base)
                {
                    if (type.Unique.Count > 0)
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        protected override void VisitPlayer(string member, IPlayer player)
        {
        }

        protected override void VisitField(string member, FieldValue value)
        {
            if (Declaring(member) is { } type)
            {
                Values.Add(new(type.Name, member, value));
            }
        }

        private ActorDescriptor? Declaring(string member)
        {
            ActorDescriptor? declaring = null;
            for (var type = descriptor; type is not null; type = type.Base)
            {
                declaring = type.Unique.Includes(member) ? type : declaring;
            }

            return declaring;
        }
    }
}
