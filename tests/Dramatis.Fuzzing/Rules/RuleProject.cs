namespace Dramatis.Fuzzing.Rules;

/// <summary>A project around random rules: a schema, code that a rule must not reach, and facts that the rules judge.</summary>
internal static class RuleProject
{
    /// <summary>The code of the project beside the schema. Whatever runs of it counts.</summary>
    public const string Code = """
        #nullable disable
        using System.Collections;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Dramatis;

        namespace Pure
        {
            public sealed class Own : IEnumerable<string>, IEqualityComparer<string>, IComparer<string>
            {
                public static int Touched;
                public static int[] Numbers = new int[1];
                public static bool Flag { get => Touch(null); set => Touch(null); }
                public static string Text { get => Touch(null) ? "x" : ""; set => Touch(null); }
                public static Person Who => Touch(null) ? null : null;
                public static When Time => Touch(null) ? null : null;
                public static IEnumerable<Person> People => Touch(null) ? null : null;
                public static IEnumerable<string> Texts => Touch(null) ? null : null;
                public Own(string text) => Touch(text);
                public int Length => ++Touched;
                public bool this[long at] => Touch(null);
                public string this[System.Index at] => Touch(null) ? "" : "";
                public static bool Touch(object what) => ++Touched > 0;
                public static bool Ask(System.FormattableString text) => Touch(text);
                public static Task<string> Later() => Task.FromResult(Text);
                public static IEnumerable<Person> Yield() { Touch(null); yield break; }
                public void Deconstruct(out int a, out int b) => a = b = ++Touched;
                public IEnumerator<string> GetEnumerator() { Touch(null); yield break; }
                IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
                public bool Equals(string x, string y) => Touch(x);
                public int GetHashCode(string x) => ++Touched;
                public int Compare(string x, string y) => ++Touched;
                public override bool Equals(object other) => Touch(other);
                public override int GetHashCode() => ++Touched;
                public override string ToString() => Text;
                public static bool operator ==(Own a, object b) => Touch(a);
                public static bool operator !=(Own a, object b) => Touch(a);
                public static bool operator true(Own a) => Touch(a);
                public static bool operator false(Own a) => Touch(a);
                public static Own operator &(Own a, bool b) => Touch(a) ? a : a;
                public static implicit operator bool(Own a) => Touch(a);
                public static explicit operator int(Own a) => ++Touched;
                public static explicit operator Own(string a) => new(a);
            }

            public static class Reaching
            {
                public static bool Touch(this string text) => Own.Touch(text);
                public static string Touched(this string text) => Own.Text;
                public static string ToName(this string text) => Own.Text;
            }

            public partial record Person
            {
                public static Person Somebody => Own.Who;
                public bool IsTouching => Own.Touch(this);
                public static bool operator >(Person one, Person other) => Own.Touch(one);
                public static bool operator <(Person one, Person other) => Own.Touch(one);
            }
        }
        """;

    private const string Start = """
        dramatis: 1
        namespace: Pure
        types:
          Code: { is: text, length: 1..9 }
        enums:
          Format: { in-person: '', remote: '' }
        actors:
          Agent: { trait: true, fields: { name: text } }
          Person: { is: Agent, fields: { age: integer?, born: date? } }
        relations:
          Note: { aspect: event, fields: { text: text? } }
          Talk:
            aspect: event
            roles: { speaker: Person, listener: Person?, hearers: Agent*, matter: Note? }
            fields: { title: text, minutes: integer, price: decimal, at: instant, code: Code, format: Format = remote, site: uri? }
            rules:

        """;

    private static readonly string[] s_titles = ["", "a", "abc", "a,b,,c", "0", "2024-05", "\\ud83d\\ude00", "\\u0000", "abcabcabcabcabcabcabcabcabcabcabcabc"];

    private static readonly string[] s_instants = ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2024-05-03T12:00:00Z"];

    /// <summary>A schema with rules, each on a line of its own.</summary>
    public static string Schema(IEnumerable<string> rules) =>
        Start + string.Concat(rules.Select(static (rule, at) => $"      r{at}: '{rule.Replace("'", "''", StringComparison.Ordinal)}'\n"));

    /// <summary>Facts with values by chance.</summary>
    public static string Facts(Random random)
    {
        var lines = new List<string>
        {
            """{"dramatis":1,"schemas":{"Pure":null}}""",
            """{"actor":"ann","type":"Pure.Person","members":{"name":"Ann","age":4,"born":"1984~"}}""",
            """{"actor":"bob","type":"Pure.Person","members":{"name":""}}""",
            """{"source":"paper"}""",
        };
        for (var i = 1; i <= 6; i++)
        {
            var members = string.Concat(
                random.Chance(2) ? "\"on\":\"2024\"," : "",
                random.Chance(2) ? "\"listener\":\"bob\"," : "",
                random.Chance(2) ? "\"hearers\":[\"ann\",\"bob\"]," : "",
                random.Chance(2) ? "\"site\":\"https://a.b/\"," : "",
                $"\"title\":\"{random.Pick(s_titles)}\",\"at\":\"{random.Pick(s_instants)}\",",
                FormattableString.Invariant($"\"minutes\":{random.Next(-2, 3)},\"price\":{random.Next(-2, 3)},\"code\":\"{random.Next(9)}\""));
            lines.Add(FormattableString.Invariant(
                $"{{\"proposition\":{i},\"type\":\"Pure.Talk\",\"members\":{{\"speaker\":\"ann\",{members}}}}}"));
            lines.Add(FormattableString.Invariant($"{{\"source\":\"paper\",\"what\":{i},\"locators\":[{i}]}}"));
        }

        return string.Concat(lines.Select(static line => line + '\n'));
    }
}
