using System.Globalization;
using System.Text;
using Dramatis.Schema.Binding;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes summaries for declarations without one, from their names, types and counts.</summary>
internal static class Words
{
    private static readonly string[] s_numbers = ["no", "one", "two", "three", "four", "five", "six"];

    /// <summary><c>OfficeHolding</c> of a relation as "The relation office holding."</summary>
    public static string Declaration(string role, string name) => $"The {role} {Phrase(name)}.";

    /// <summary><c>participants: Agent(2..)</c> as "The participants: two or more agents."</summary>
    public static string Member(BoundMember member)
    {
        var nouns = member is BoundField field
            ? [Noun(field)]
            : ((BoundPosition)member).Players.Select(static player => Phrase(player.Name)).ToList();
        return $"The {Phrase(member.Name)}: {Amount(member, nouns)}.";
    }

    private static string Noun(BoundField field) => field.Type.Kind != SymbolKind.Scalar ? Phrase(field.Type.Name)
        : field.Scalar switch
        {
            ScalarKind.When => "time",
            ScalarKind.Uri => "address",
            _ => field.Type.Name,
        };

    private static string Amount(BoundMember member, List<string> nouns)
    {
        var (least, most) = (member.Multiplicity.Least, member.Multiplicity.Most);
        if (!member.Multiplicity.IsMany)
        {
            var one = string.Join(" or ", nouns.Select(static noun => $"{("aeiou".IndexOf(noun[0]) < 0 ? "a" : "an")} {noun}"));
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
