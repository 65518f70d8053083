using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Compares the multiplicity of a member with that in a base.</summary>
internal static class MultiplicityCheck
{
    /// <summary>The way in which the base is tighter, as the second half of a sentence; null if it is not.</summary>
    public static string? Difference(Multiplicity own, Multiplicity wide) =>
        own.IsMany != wide.IsMany ? $"has {Word(wide)} there and keeps {Word(wide)}"
        : own.Least < wide.Least ? $"has {wide.Least} or more there"
        : wide.Most is { } most && !(own.Most <= most) ? $"has at most {most} there"
        : null;

    private static string Word(Multiplicity multiplicity) => multiplicity.IsMany ? "many values" : "one value";
}
