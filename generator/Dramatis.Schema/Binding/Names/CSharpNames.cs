namespace Dramatis.Schema.Binding.Names;

/// <summary>How written names read in C#.</summary>
internal static class CSharpNames
{
    /// <summary><c>bornOn</c> to <c>BornOn</c>.</summary>
    public static string Member(string name) =>
        name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary><c>de-jure</c> to <c>DeJure</c>.</summary>
    public static string Pascal(string name) => string.Concat(name.Split('-').Select(Member));

    public static string Model(string space) => space.Substring(space.LastIndexOf('.') + 1) + "Model";
}
