using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Compares how many values a member has with how many it has in a base.</summary>
internal static class MultiplicityCheck
{
    /// <summary>How it is there, where what is written here is wider: the second half of a sentence.</summary>
    public static string? Difference(Multiplicity own, Multiplicity wide) =>
        own.IsMany != wide.IsMany ? $"has {Word(wide)} there and keeps {Word(wide)}"
        : own.Least < wide.Least ? $"has {wide.Least} or more there"
        : wide.Most is { } most && !(own.Most <= most) ? $"has {most} at most there"
        : null;

    private static string Word(Multiplicity multiplicity) => multiplicity.IsMany ? "many values" : "one value";
}
