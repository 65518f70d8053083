using System.Globalization;
using System.Text;

namespace Dramatis.Benchmarks.Generation;

/// <summary>
/// A schema like large models: actors in one large file, in chains of five, each with twenty members of its own and two traits.
/// </summary>
internal static class DeepSchema
{
    public const string Namespace = "Deep";
    public const int Types = 400;
    public const int Levels = 5;
    public const int Members = 20;
    public const int Traits = 40;
    public const string CodePattern = "[A-Z]{2}[0-9]{4}(-[0-9]+)?";

    private static readonly string[] s_kinds =
    [
        "type: text?\n        length: 1..200",
        $"type: text?\n        pattern: '{CodePattern}'",
        "type: integer?\n        range: 0..1000000",
        "type: date?",
        "type: text?",
    ];

    /// <summary>The file of a schema of some types.</summary>
    public static BenchText File(int types) => new("deep.dramatis.yaml", Text(types));

    public static string Type(int number) => string.Create(CultureInfo.InvariantCulture, $"Thing{number:000}");

    public static string Trait(int number) => string.Create(CultureInfo.InvariantCulture, $"Aspect{number:00}");

    /// <summary>The name of a member in the schema; that of the property begins with a capital.</summary>
    public static string Member(string owner, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{char.ToLowerInvariant(owner[0])}{owner[1..]}m{number:00}");

    /// <summary>The two traits that a type has beside its base.</summary>
    public static int[] TraitsOf(int type) => [type % Traits, (type + 7) % Traits];

    /// <summary>The base of a type, if it is not the first of its chain.</summary>
    public static int? BaseOf(int type) => type % Levels == 0 ? null : type - 1;

    private static string Text(int types)
    {
        var text = new StringBuilder($"dramatis: 1\nnamespace: {Namespace}\nversion: 1.0.0\nsummary: Things in chains.\n\nactors:\n");
        for (var trait = 0; trait < Traits; trait++)
        {
            var name = Trait(trait);
            text.Append(CultureInfo.InvariantCulture, $"  {name}:\n    trait: true\n    summary: The aspect {trait}.\n    fields:\n");
            Append(text, name, 3);
        }

        for (var type = 0; type < types; type++)
        {
            var bases = TraitsOf(type).Select(Trait).ToList();
            if (BaseOf(type) is { } first)
            {
                bases.Insert(0, Type(first));
            }

            text.Append(
                CultureInfo.InvariantCulture,
                $"  {Type(type)}:\n    is: [{string.Join(", ", bases)}]\n    summary: The thing {type}.\n    fields:\n");
            Append(text, Type(type), Members);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string owner, int members)
    {
        for (var i = 0; i < members; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"      {Member(owner, i)}:\n        {s_kinds[(i + 4) % s_kinds.Length]}\n        summary: The member {i}.\n");
        }
    }
}
