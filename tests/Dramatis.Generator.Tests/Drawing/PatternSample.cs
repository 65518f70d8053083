namespace Dramatis.Generator.Tests.Drawing;

/// <summary>A pattern, texts that match it and texts that do not.</summary>
internal sealed record PatternSample(string Pattern, IReadOnlyList<string> Right, IReadOnlyList<string> Wrong)
{
    public static IReadOnlyList<PatternSample> All { get; } =
    [
        new("[A-Z]{2}", ["AF", "NO"], ["a", "ABC", "", "ÄÖ"]),
        new("[a-z][a-z0-9-]*", ["a", "b-1", "zz-top-"], ["", "-a", "aB", "a\n"]),
        new("[0-9]{3,5}", ["123", "0000", "99999"], ["12", "123456", "١٢٣"]),
        new("(ab|cd)+e?", ["ab", "cdab", "abe", "cdcdcde"], ["e", "abc", "abee"]),
        new("x|[a-z]{2}|", ["x", "ab", ""], ["y", "abc", "X"]),
        new("\\p{Lu}\\p{L}*", ["Äb", "Z", "Éß"], ["ab", "A1", ""]),
        new("[a-z\"\\\\]+", ["a", "\"\\", "q\"q"], ["", "/", "A"]),
        new(".{1,3}", ["😀", "a😀b", "😀😀😀"], ["", "abcd", "a\nb"]),
        new("[😀-😎]+", ["😀", "😎😁"], ["☺", "😀a", "\uD83D"]),
        new("[^,*/]+(\\.[^,{}]*)?", ["a", "a.b", "ü ."], [",", "a/", ""]),
        new("(a(b(c)?)?)?d{0,2}", ["", "a", "abcdd", "d"], ["b", "ddd", "abcddd"]),
        new("\\{\\{.*\\}\\}", ["{{}}", "{{*/}}"], ["{}", "{{", "{{\n}}"]),
        new("(a|aa)+b?", ["a", "aaab", "aaaaaaa"], ["b", "aaaaaaaaaaaaaaaaaaaaaaaaaac"]),
    ];
}
