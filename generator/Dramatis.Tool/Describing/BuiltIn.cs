namespace Dramatis.Tool.Describing;

/// <summary>Describes the scalars of the language and the players of the runtime, which no schema declares.</summary>
internal static class BuiltIn
{
    private static readonly TypeDescription[] s_all =
    [
        Scalar("text", "string", "Text of any length; takes length and pattern."),
        Scalar("integer", "long", "A whole number of 64 bits; takes a range."),
        Scalar("decimal", "decimal", "A number of at most 28 digits; takes a range."),
        Scalar("boolean", "bool", "true or false."),
        Scalar("date", "EdtfDate", "A date as precise as its source, in EDTF: 2024, 2024-05, 2024-05-03?. Takes a range."),
        Scalar("period", "EdtfInterval", "A period in EDTF: 2021/.., 2020-01/2020-03."),
        Scalar("when", "When", "A time: EDTF, or relative to an anchor, such as the year before a source."),
        Scalar("instant", "DateTimeOffset", "A moment as RFC 3339 writes it; takes a range."),
        Scalar("uri", "Uri", "An absolute address; takes schemes."),
        Scalar("quantity", "Quantity", "A number, exact or not, with or without a unit: 3.., 3..4, ~30 km. Takes units and a range."),
        Player("Actor", "Any actor of any schema."),
        Player("Relation", "Any relation of any schema."),
        Player("Claim", "Any claim: a statement of a source."),
    ];

    public static IEnumerable<string> Names => s_all.Select(static type => type.Name);

    public static TypeDescription? Find(string name) => Array.Find(s_all, type => type.Name == name);

    private static TypeDescription Scalar(string name, string csharp, string summary) =>
        new(name, "scalar", "a scalar of the language") { CSharp = csharp, Summary = summary };

    private static TypeDescription Player(string name, string summary) =>
        new(name, "runtime", "a player of the runtime") { CSharp = name, Summary = summary };
}
