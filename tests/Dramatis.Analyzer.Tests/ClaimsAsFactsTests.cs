using Dramatis.Analyzer.Tests.Support;
using Dramatis.CodeFixes;
using Dramatis.Generator.Usage;
using Microsoft.CodeAnalysis;

namespace Dramatis.Analyzer.Tests;

public sealed class ClaimsAsFactsTests
{
    [Theory]
    [InlineData("static object X(FactBase f) => f.ClaimsOf<Meeting>().Select(c => c.What.Host);")]
    [InlineData("static object X(FactBase f) => f.ClaimsOf<Meeting>().SaidBy(Vale).Where(c => c.What.Hours > 2).Select(c => c.What);")]
    [InlineData("static object X(FactBase f) => from c in f.ClaimsOf<Meeting>() select c.What.Host;")]
    [InlineData("static bool X(FactBase f) => f.ClaimsOf<Meeting>().Any(c => c.What.Host == Norland);")]
    [InlineData("static object X(FactBase f) => f.ClaimsOf<Meeting>().First().What;")]
    [InlineData("static void X(FactBase f) { foreach (var c in f.ClaimsOf<Meeting>()) { Console.WriteLine(c.What.Host); } }")]
    public async Task Reading_the_relation_alone_is_told(string member)
    {
        var found = Assert.Single(await Consumer.FindAsync(new ClaimsAsFactsAnalyzer(), member));
        Assert.Equal(("DRM305", DiagnosticSeverity.Info), (found.Id, found.Severity));
    }

    [Theory]
    [InlineData("static object X(FactBase f) => f.ClaimsOf<Meeting>().With(Modality.Planned).Select(c => c.What.Host);")]
    [InlineData("static object X(FactBase f) => f.ClaimsOf<Meeting>().Denied().First().What;")]
    [InlineData("static object X(FactBase f) => f.ClaimsOf<Meeting>().Select(c => (c.What.Host, c.Polarity));")]
    [InlineData("static object X(FactBase f) => f.ClaimsOf<Meeting>().Where(c => c.Modality == Modality.Actual).Select(c => c.What);")]
    [InlineData("static object X(FactBase f) => f.ClaimsOf<Meeting>().Select(c => c.Caption);")]
    [InlineData("static object X(FactBase f) => f.ClaimsOf<Meeting>().Select(c => c.Whole);")]
    [InlineData("static bool Is(Claim c) => true; static object X(FactBase f) => f.ClaimsOf<Meeting>().Where(c => Is(c)).Select(c => c.What);")]
    [InlineData("static object X(FactBase f) => f.ClaimsOf<Meeting>();")]
    [InlineData("static object X(FactBase f) { var all = f.ClaimsOf<Meeting>(); return all.Select(c => c.What); }")]
    [InlineData("static int X(FactBase f) => f.ClaimsOf<Meeting>().Count();")]
    [InlineData("static object X(FactBase f) => f.ClaimsOf<Meeting>().Happenings();")]
    [InlineData("static object X(FactBase f) => f.Facts<Meeting>().Select(c => c.What.Host);")]
    [InlineData("static void X(FactBase f) { foreach (var c in f.ClaimsOf<Meeting>()) { Console.WriteLine($\"{c.Polarity} {c.What}\"); } }")]
    [InlineData("static void X(FactBase f) { foreach (var c in f.ClaimsOf<Meeting>()) { Console.WriteLine(c.Source); } }")]
    public async Task Looking_at_how_it_is_said_is_left_alone(string member) =>
        Assert.Empty(await Consumer.FindAsync(new ClaimsAsFactsAnalyzer(), member));

    [Theory]
    [InlineData(
        "static object X(FactBase f) => f.ClaimsOf<Meeting>().Select(c => c.What.Host);",
        "static object X(FactBase f) => f.ClaimsOf<Meeting>().With(Modality.Actual).Affirmed().Select(c => c.What.Host);")]
    [InlineData(
        "static void X(FactBase f) { foreach (var c in f.ClaimsOf<Meeting>()) { Console.WriteLine(c.What); } }",
        "static void X(FactBase f) { foreach (var c in f.ClaimsOf<Meeting>().With(Modality.Actual).Affirmed()) { Console.WriteLine(c.What); } }")]
    public async Task What_is_affirmed_as_actual_is_kept(string member, string mended) =>
        Assert.Equal(mended, await Consumer.FixAsync(new ClaimsAsFactsAnalyzer(), new AffirmedOnlyFix(), member));
}
