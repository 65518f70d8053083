namespace Dramatis;

/// <summary>Describes the difference between two values with one id.</summary>
internal static class ClashMessage
{
    private const int MostShown = 5;

    public static string Of(Actor known, Actor other)
    {
        if (known.Descriptor.Name != other.Descriptor.Name)
        {
            return $"{known.Id} is already a {known.Descriptor.Name}, but here it is a {other.Descriptor.Name}.";
        }

        if (known.Identification != other.Identification)
        {
            return $"{known.Id} is already {known.Identification}, but here it is {other.Identification}.";
        }

        var (before, after) = (Texts(known), Texts(other));
        var differing = before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Where(name => before.GetValueOrDefault(name) != after.GetValueOrDefault(name))
            .Select(name => $"{name} '{Shown(before, name)}' (here '{Shown(after, name)}')")
            .ToList();
        var others = differing.Count > MostShown ? FormattableString.Invariant($", and {differing.Count - MostShown} others") : "";
        return $"{known.Id} already has {string.Join(", ", differing.Take(MostShown))}{others}; one id means one actor with one content.";
    }

    public static string Of(Source known) => $"{known.Id} already exists with other content: '{ValidationReport.Shown(known.ToString())}'.";

    private static string Shown(Dictionary<string, string> texts, string name) => ValidationReport.Shown(texts.GetValueOrDefault(name));

    private static Dictionary<string, string> Texts(Actor actor) => MemberList.Of(actor)
        .GroupBy(static one => one.Member, static one => one.Value.ToString(), StringComparer.Ordinal)
        .ToDictionary(static member => member.Key, static member => string.Join(", ", member), StringComparer.Ordinal);
}
