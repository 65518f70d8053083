namespace Dramatis;

/// <summary>A schema's declaration of an enum, or of a type of values.</summary>
/// <param name="Name">The name in the schema with its namespace, such as <c>Diplomacy.MeetingFormat</c>.</param>
/// <param name="Base">
/// The scalar of the language, such as <c>text</c>, or the name of the type on which it is based; null for an enum.
/// </param>
public sealed record ValueDescriptor(string Name, string? Base)
{
    /// <summary>The summary in the schema; null if it has none.</summary>
    public string? Summary { get; init; }

    /// <summary>The values of an enum, in their order.</summary>
    public Many<EnumValueDescriptor> Values { get; init; }

    /// <summary>The limits of the values, beside those of the base; null if there are none.</summary>
    public ValueLimits? Limits { get; init; }
}

/// <summary>A schema's declaration of a value of an enum.</summary>
/// <param name="Name">The name in the schema.</param>
public sealed record EnumValueDescriptor(string Name)
{
    /// <summary>The summary in the schema; null if it has none.</summary>
    public string? Summary { get; init; }
}

/// <summary>The limits of values, as far as a schema declares them without C#.</summary>
public sealed record ValueLimits
{
    /// <summary>The least length of a text in Unicode code points; null for any.</summary>
    public int? MinLength { get; init; }

    /// <summary>The greatest length of a text in Unicode code points; null for any.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The pattern of the whole text, an I-Regexp (RFC 9485); null for any text.</summary>
    public string? Pattern { get; init; }

    /// <summary>The least value, as the schema writes it; null for any.</summary>
    public string? Least { get; init; }

    /// <summary>The greatest value, as the schema writes it; null for any.</summary>
    public string? Most { get; init; }

    /// <summary>The schemes of an address; empty for all.</summary>
    public Many<string> Schemes { get; init; }

    /// <summary>The units of which a quantity has one: none if it has no unit; null for any unit.</summary>
    public Many<string>? Units { get; init; }
}
