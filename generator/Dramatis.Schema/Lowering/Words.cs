using System.Text;

namespace Dramatis.Schema.Lowering;

/// <summary>Turns names into what people read, where a schema says nothing.</summary>
internal static class Words
{
    /// <summary><c>OfficeHolding</c> or <c>office-holding</c> as "Office holding."</summary>
    public static string Sentence(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i] == '-' ? ' ' : name[i];
            var startsWord = i > 0 && char.IsUpper(c) && char.IsLower(name[i - 1]);
            text.Append(startsWord ? " " : "").Append(i == 0 ? char.ToUpperInvariant(c) : Lower(name, i, c));
        }

        return text.Append('.').ToString();
    }

    private static char Lower(string name, int at, char c)
    {
        var inAcronym = char.IsUpper(name[at - 1]) && (at + 1 == name.Length || char.IsUpper(name[at + 1]));
        return inAcronym ? c : char.ToLowerInvariant(c);
    }
}
