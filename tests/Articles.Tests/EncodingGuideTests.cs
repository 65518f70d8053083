using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Articles.Tests;

/// <summary>The examples of docs/encoding-guide.md, docs/edtf.md, docs/json.md and docs/queries.md compile, run and give the results that they state.</summary>
public sealed class EncodingGuideTests
{
    private static readonly string s_guide = Page("encoding-guide.md");

    [Theory]
    [InlineData("encoding-guide.md")]
    [InlineData("edtf.md")]
    [InlineData("json.md")]
    [InlineData("queries.md")]
    public void Examples_compile_without_a_warning_and_give_what_they_state(string page)
    {
        var blocks = GuideExamples.Of(Page(page));
        var compilation = GuideExamples.Compile(blocks);

        Assert.Empty(compilation.GetDiagnostics().Where(static found => found.Severity >= DiagnosticSeverity.Warning));
        var results = ResultsOf(compilation);

        Assert.NotEmpty(results);
        Assert.Equal(GuideExamples.ResultsIn(blocks), results.Count);
        Assert.Equal(results.Select(static result => result.Stated), results.Select(static result => result.Actual));
    }

    [Fact]
    public void Stated_and_actual_result_are_both_seen() => Assert.Equal(
        [("2", "1"), ("x", "1; 2")],
        ResultsOf(GuideExamples.Compile(["var one = 1; // -> 2\n", "new[] { 1, 2 }; // -> x\n"])));

    [Fact]
    public void Every_word_of_a_passage_is_explained()
    {
        var words = typeof(Passage)
            .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(static member => member is PropertyInfo or MethodInfo { IsSpecialName: false })
            .Select(static member => member.Name)
            .Concat(typeof(When).GetMethods(BindingFlags.Public | BindingFlags.Static)
                .Where(static method => method.ReturnType == typeof(When)
                    && method.GetParameters().FirstOrDefault()?.ParameterType == typeof(IAnchor))
                .Select(static method => $"When.{method.Name}"));

        Assert.All(words, static word => Assert.Contains(word, s_guide, StringComparison.Ordinal));
    }

    private static string Page(string name) => File.ReadAllText(RepositoryRoot.Combine("docs", name));

    private static List<(string Stated, string Actual)> ResultsOf(CSharpCompilation compilation)
    {
        var results = new List<(string Stated, string Actual)>();
        GuideExamples.Run(compilation, (stated, actual) => results.Add((stated, actual)));
        return results;
    }
}
