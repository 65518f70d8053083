namespace Dramatis;

/// <summary>A schema's declaration of a field.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Type">A scalar of the language, such as <c>text</c>, or the name of an enum or a type with its namespace.</param>
/// <param name="Least">The least number of values.</param>
/// <param name="Most">The greatest number of values; null for any number.</param>
public sealed record FieldDescriptor(string Name, string Type, int Least, int? Most)
{
    /// <summary>The summary in the schema; null if it has none.</summary>
    public string? Summary { get; init; }

    /// <summary>The value that holds where none is given, as the schema writes it; null if there is none.</summary>
    public string? Default { get; init; }

    /// <summary>The limits of the values, beside those of the type; null if there are none.</summary>
    public ValueLimits? Limits { get; init; }
}
