namespace Dramatis;

/// <summary>Reads the written name of an enum's value, as generated code does.</summary>
/// <typeparam name="T">The enum.</typeparam>
public delegate bool EnumParser<T>(string? name, out T value)
    where T : struct, Enum;
