namespace Dramatis;

/// <summary>The values of the runtime's enums as files write them: <c>modalPolarity: "denied"</c>.</summary>
internal static class JsonNames
{
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.Written[(int)(object)value];

    /// <summary>Every name, in the order of the values.</summary>
    public static string[] All<T>()
        where T : struct, Enum => Names<T>.Written;

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly string[] Written =
            [.. Enum.GetNames<T>().Select(static name => char.ToLowerInvariant(name[0]) + name[1..])];
    }
}
