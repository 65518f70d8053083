namespace Dramatis.Schema.Common;

/// <summary>Turns written names into C# names.</summary>
public static class CSharpNames
{
    private static readonly HashSet<string> Keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default "
        + "delegate do double else enum event explicit extern false finally fixed float for foreach goto if "
        + "implicit in int interface internal is lock long namespace new null object operator out override "
        + "params private protected public readonly ref return sbyte sealed short sizeof stackalloc static "
        + "string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual "
        + "void volatile while").Split(' '),
        StringComparer.Ordinal);

    /// <summary><c>bornOn</c> to <c>BornOn</c>.</summary>
    public static string Member(string name) =>
        name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary><c>bornOn</c> as it is, and <c>event</c> to <c>@event</c>.</summary>
    public static string Parameter(string name) => IsKeyword(name) ? "@" + name : name;

    /// <summary>True if C# reserves the word.</summary>
    public static bool IsKeyword(string word) => Keywords.Contains(word);

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
