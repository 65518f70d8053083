using System.Globalization;
using Dramatis.Schema.Common;
using Dramatis.Schema.Model;
using Dramatis.Schema.Patterns;

namespace Dramatis.Schema.Lowering;

/// <summary>
/// Makes a method of a pattern: a comparison or a loop where that is exact, else a regular expression.
/// </summary>
internal static class PatternLowering
{
    private const int LongestComparison = 12;

    public static PatternModel Lower(string pattern, string method, bool isShared)
    {
        var parsed = PatternParser.Parse(pattern);
        var comment = CSharpText.Comment(pattern);
        var access = isShared ? "internal" : "private";
        if (parsed.Runs is not { } runs)
        {
            return new(method, access, comment, null, [], CSharpText.Literal(parsed.DotNetRegex));
        }

        var isFixed = runs.All(static run => run.Least == run.Most) && runs.Sum(static run => run.Least) <= LongestComparison;
        return isFixed
            ? new(method, access, comment, Comparison(runs), [], null)
            : new(method, access, comment, null, runs.Select(Loop).ToEquatable(), null);
    }

    private static string Comparison(IReadOnlyList<ClassRun> runs)
    {
        var text = new List<string>();
        foreach (var run in runs)
        {
            for (var i = 0; i < run.Least; i++)
            {
                text.Add($"value[{Number(text.Count)}] is {Set(run)}");
            }
        }

        return string.Join(" && ", text.Prepend($"value.Length == {Number(text.Count)}"));
    }

    private static RunModel Loop(ClassRun run) => new(
        Set(run),
        run.Least == 0 ? null : Number(run.Least),
        run.Most is { } most ? Number(most) : null);

    private static string Set(ClassRun run) => string.Join(" or ", run.Set.Select(static range =>
        range.First == range.Last
            ? Character(range.First)
            : $">= {Character(range.First)} and <= {Character(range.Last)}"));

    private static string Character(int c) => c is > ' ' and < 127 and not '\'' and not '\\'
        ? $"'{(char)c}'"
        : $"'\\u{c.ToString("X4", CultureInfo.InvariantCulture)}'";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
