namespace Dramatis;

/// <summary>The names of a claim's parts in doubts, inferences and validation issues.</summary>
internal static class PartName
{
    /// <summary>The name in C# of a member that the schema writes <c>on</c>: <c>On</c>.</summary>
    public static string Of(string member) => char.ToUpperInvariant(member[0]) + member[1..];

    /// <summary>The name in the schema of a member that C# writes <c>On</c>: <c>on</c>.</summary>
    public static string InSchema(string member) => char.ToLowerInvariant(member[0]) + member[1..];

    /// <summary>Tells whether two names mean one part: <c>On</c> in C# is <c>on</c> in the schema.</summary>
    public static bool AreOne(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length == right.Length
        && left.Length > 0
        && char.ToUpperInvariant(left[0]) == char.ToUpperInvariant(right[0])
        && left[1..].SequenceEqual(right[1..]);
}
