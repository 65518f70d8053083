using System.Globalization;
using System.Text;
using Dramatis.Schema.Binding;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes summaries for declarations without one, from their names, types and counts.</summary>
internal static class Words
{
    private static readonly string[] s_numbers = ["no", "one", "two", "three", "four", "five", "six"];

    /// <summary>An event as "An event with the positions host and guests.", for example.</summary>
    public static string Declaration(BoundDeclaration declaration) => declaration switch
    {
        BoundType type => $"A kind of {(type.Base is { } wider ? Phrase(wider.Name) : Noun(type.Scalar))}.",
        BoundEnum { Values.Count: 1 } single => Value(single.Values[0]),
        BoundEnum choice => $"One of {Listed("value", [.. choice.Values.Select(static value => value.Name)])}.",
        BoundRole { Players.Count: 0 } => "A player.",
        BoundRole role => $"The role of {OneOf(role.Players.Select(static player => Phrase(player.Name)))}.",
        BoundActor actor => $"{Kind(actor)}{With("field", actor.Declares)}.",
        BoundRelation relation =>
            $"{Kind(relation)}{With("position", relation.Positions.Select(static position => position.Name))}.",
        _ => throw new ArgumentException(declaration.GetType().Name, nameof(declaration)),
    };

    /// <summary>The value <c>very-high</c> of an enum as "The value very high."</summary>
    public static string Value(BoundEnumValue value) => $"The value {Phrase(value.Name)}.";

    /// <summary><c>participants: Agent(2..)</c> as "The participants: two or more agents."</summary>
    public static string Member(BoundMember member)
    {
        var nouns = member is BoundField field
            ? [Noun(field)]
            : ((BoundPosition)member).Players.Select(static player => Phrase(player.Name)).ToList();
        return $"The {Phrase(member.Name)}: {Amount(member, nouns)}.";
    }

    private static string Kind(BoundActor actor) => actor.Symbol.IsTrait ? "A trait of actors"
        : actor.Base is { } wider ? $"A kind of {Phrase(wider.Name)}"
        : "An actor";

    private static string Kind(BoundRelation relation) => relation.Symbol.IsTrait ? "A trait of relations"
        : relation.Aspect switch
        {
            BoundAspect.Event => "An event",
            BoundAspect.State => "A state",
            _ => "A relation",
        };

    private static string With(string noun, IEnumerable<string> names) =>
        names.Any() ? $" with {Listed(noun, [.. names.Select(Phrase)])}" : "";

    private static string Listed(string noun, string[] names) =>
        names.Length == 1 ? $"the {noun} {names[0]}"
        : names.Length >= s_numbers.Length ? $"{Number(names.Length)} {noun}s"
        : $"the {noun}s {string.Join(", ", names.Take(names.Length - 1))} and {names[names.Length - 1]}";

    private static string Noun(BoundField field) =>
        field.Type.Kind != SymbolKind.Scalar ? Phrase(field.Type.Name) : Noun(field.Scalar);

    private static string Noun(ScalarKind? scalar) => scalar switch
    {
        ScalarKind.When => "time",
        ScalarKind.Uri => "address",
        _ => scalar.ToString().ToLowerInvariant(),
    };

    private static string OneOf(IEnumerable<string> nouns) =>
        string.Join(" or ", nouns.Select(static noun => $"{("aeiou".IndexOf(noun[0]) < 0 ? "a" : "an")} {noun}"));

    private static string Amount(BoundMember member, List<string> nouns)
    {
        var (least, most) = (member.Multiplicity.Least, member.Multiplicity.Most);
        if (!member.Multiplicity.IsMany)
        {
            var one = OneOf(nouns);
            return least == 0 ? one + "; optional" : one;
        }

        var several = string.Join(" or ", nouns.Select(Plural));
        return (least, most) switch
        {
            (0, null) => $"any number of {several}",
            (_, null) => $"{Number(least)} or more {several}",
            (0, { } upper) => $"up to {Number(upper)} {several}",
            (_, { } upper) when upper == least => $"{Number(least)} {several}",
            (_, { } upper) => $"{Number(least)} to {Number(upper)} {several}",
        };
    }

    private static string Number(int value) =>
        value < s_numbers.Length ? s_numbers[value] : value.ToString(CultureInfo.InvariantCulture);

    private static string Plural(string noun) =>
        noun.EndsWith("y", StringComparison.Ordinal) && noun.Length > 1 && "aeiou".IndexOf(noun[noun.Length - 2]) < 0
            ? noun.Substring(0, noun.Length - 1) + "ies"
        : noun.EndsWith("s", StringComparison.Ordinal) || noun.EndsWith("x", StringComparison.Ordinal) || noun.EndsWith("ch", StringComparison.Ordinal)
            ? noun + "es"
        : noun + "s";

    /// <summary><c>OfficeHolding</c> or <c>office-holding</c> as "office holding"; an acronym stays as it is.</summary>
    private static string Phrase(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i] == '-' ? ' ' : name[i];
            var startsWord = i > 0 && char.IsUpper(c) && char.IsLower(name[i - 1]);
            text.Append(startsWord ? " " : "").Append(IsInAcronym(name, i) ? c : char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    private static bool IsInAcronym(string name, int at) => char.IsUpper(name[at])
        && (at > 0 ? char.IsUpper(name[at - 1]) && (at + 1 == name.Length || char.IsUpper(name[at + 1]))
            : name.Length > 1 && char.IsUpper(name[1]));
}
