namespace Dramatis;

/// <summary>In what two values with one id differ.</summary>
internal static class ClashMessage
{
    public static string Of(Actor known, Actor other)
    {
        if (known.Descriptor.Name != other.Descriptor.Name)
        {
            return $"{known.Id} is a {known.Descriptor.Name} already and a {other.Descriptor.Name} here.";
        }

        if (known.Identification != other.Identification)
        {
            return $"{known.Id} is {known.Identification} already and {other.Identification} here.";
        }

        var (before, after) = (Fields.Of(known), Fields.Of(other));
        var differing = before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Where(name => before.GetValueOrDefault(name) != after.GetValueOrDefault(name))
            .Select(name => $"{name} '{before.GetValueOrDefault(name)}' already and "
                + $"'{after.GetValueOrDefault(name)}' here");
        return $"{known.Id} has {string.Join(", ", differing)}; one id means one actor with one content.";
    }

    public static string Of(Source known) => $"{known.Id} is there already with other content, '{known}'.";

    private sealed class Fields : MemberVisitor
    {
        private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

        public static Dictionary<string, string> Of(Entity entity)
        {
            var visitor = new Fields();
            entity.VisitMembers(visitor);
            return visitor._fields;
        }

        protected override void VisitPlayer(string member, IPlayer player) => Add(member, player.Caption);

        protected override void VisitField(string member, FieldValue value) => Add(member, value.ToString());

        private void Add(string member, string value) =>
            _fields[member] = _fields.TryGetValue(member, out var before) ? $"{before}, {value}" : value;
    }
}
