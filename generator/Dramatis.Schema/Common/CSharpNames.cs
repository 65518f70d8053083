namespace Dramatis.Schema.Common;

/// <summary>Turns written names into C# names.</summary>
internal static class CSharpNames
{
    /// <summary><c>bornOn</c> to <c>BornOn</c>.</summary>
    public static string Member(string name) =>
        name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary><c>de-jure</c> to <c>DeJure</c>.</summary>
    public static string Pascal(string name) => string.Concat(name.Split('-').Select(Member));

    /// <summary><c>Acme.Diplomacy</c> to <c>DiplomacyModel</c>.</summary>
    public static string Model(string space) => space.Substring(space.LastIndexOf('.') + 1) + "Model";

    /// <summary><c>Acme.Diplomacy</c>, then <c>Acme</c>.</summary>
    public static IEnumerable<string> WithParents(string space)
    {
        for (var end = space.Length; end > 0; end = space.LastIndexOf('.', end - 1))
        {
            yield return space.Substring(0, end);
        }
    }
}
