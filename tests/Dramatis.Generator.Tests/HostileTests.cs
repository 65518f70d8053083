using System.Text;
using Dramatis.Generator.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dramatis.Generator.Tests;

/// <summary>Files that would like to bring the compiler down end in a diagnostic each.</summary>
public sealed class HostileTests
{
    public static TheoryData<string, string> Files => new()
    {
        { "deep flow", new string('[', 10_000) },
        { "deep maps", "dramatis: 1\nnamespace: A\nactors: " + string.Concat(Enumerable.Repeat("{ a: ", 10_000)) },
        { "deep block", string.Concat(Enumerable.Range(0, 10_000).Select(static depth => new string(' ', depth % 900) + "a:\n")) },
        { "huge", "dramatis: 1\nnamespace: A\n" + new string('#', 50_000_000) },
        { "long name", $"dramatis: 1\nnamespace: A\nactors:\n  {new string('A', 10_000)}: {{ fields: {{ name: text }} }}\n" },
        { "cycle", "dramatis: 1\nnamespace: A\nactors:\n  B: { is: C }\n  C: { is: B }\n" },
        { "nul", "dramatis: 1\nnamespace: A\nactors:\n  B\0: {}\n" },
        { "no text", "" },
        { "binary", string.Concat(Enumerable.Range(0, 5_000).Select(static i => (char)(i * 7919 % 0xD800))) },
        { "half a pair", "dramatis: 1\nnamespace: A\nsummary: \uD800\nactors:\n  B: { fields: { n: text }, x: y }\n" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Ends_in_diagnostics(string what, string text)
    {
        var run = GeneratorRun.Of(text);
        Assert.True(run.Result.Exception is null, $"{what}: {run.Result.Exception}");
        Assert.NotEmpty(run.Result.Diagnostics);
        Assert.All(run.Result.Diagnostics, static found => Assert.StartsWith("DRM", found.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_not_utf_8_is_reported()
    {
        var run = GeneratorRun.Of([new LatinFile()]);
        Assert.Equal("DRM", Assert.Single(run.Result.Diagnostics).Id[..3]);
    }

    [Fact]
    public void Text_stays_text()
    {
        var run = GeneratorRun.Of(
            """
            dramatis: 1
            namespace: Cases
            summary: "*/ #error out </summary>"
            actors:
              Place:
                summary: "*/ public class Evil { } /*\n#error out\r#error out\u2028#error out\u0085#error out </summary>"
                caption: "{name}\"; throw null; //"
                deprecated: { reason: "\")] class Evil { } //" }
                fields:
                  name: { type: text, summary: "</summary>\n#error out" }
                  motto: { type: text, default: "\"; throw null; //\n\u2028\\" }
            """);
        Assert.Empty(run.Diagnostics());
        Assert.All(run.Result.GeneratedSources, static source =>
            Assert.DoesNotContain(source.SyntaxTree.GetRoot().DescendantNodes(), static node => node is Microsoft.CodeAnalysis.CSharp.Syntax.ClassDeclarationSyntax { Identifier.Text: "Evil" }));
    }

    private sealed class LatinFile : AdditionalText
    {
        public override string Path => "latin.dramatis.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            SourceText.From("dramatis: 1\nnamespace: A\nsummary: \u00e9\n", Encoding.Latin1);
    }
}
