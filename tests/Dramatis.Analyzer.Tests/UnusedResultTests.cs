using Dramatis.Analyzer.Tests.Support;
using Dramatis.CodeFixes;
using Dramatis.Generator.Usage;

namespace Dramatis.Analyzer.Tests;

public sealed class UnusedResultTests
{
    [Theory]
    [InlineData("static void X(Meeting.Builder b) { b.TryBuild(out _, out _); }")]
    [InlineData("static void X(Meeting.Builder b) { b.WithSpeaker(Vale).TryBuild(out var meeting, out var report); }")]
    [InlineData("static void X(Meeting m) { m.Validate(); }")]
    [InlineData("static void X(Meeting m) { var report = default(ValidationReport); m.Validate(ref report); }")]
    [InlineData("static Action X(Meeting m) => () => m.Validate();")]
    public async Task A_result_that_nobody_reads_is_told(string member) =>
        Assert.Equal("DRM302", Assert.Single(await Consumer.FindAsync(new UnusedResultAnalyzer(), member)).Id);

    [Theory]
    [InlineData("static bool X(Meeting.Builder b) => b.TryBuild(out _, out _);")]
    [InlineData("static object X(Meeting.Builder b) { b.TryBuild(out _, out var report); return report.Issues; }")]
    [InlineData("static object? X(Meeting.Builder b) { b.TryBuild(out var meeting, out _); return meeting; }")]
    [InlineData("static void X(Meeting.Builder b, out ValidationReport report) { b.TryBuild(out _, out report); }")]
    [InlineData("static void X(Meeting m) { _ = m.Validate(); }")]
    [InlineData("static void X(Meeting m, ref ValidationReport report) { m.Validate(ref report); }")]
    [InlineData("static bool X(Meeting m) { var report = default(ValidationReport); m.Validate(ref report); return report.IsValid; }")]
    [InlineData("class Other { public bool Validate() => true; } static void X(Other o) { o.Validate(); }")]
    public async Task One_that_somebody_reads_is_left_alone(string member) =>
        Assert.Empty(await Consumer.FindAsync(new UnusedResultAnalyzer(), member));

    [Theory]
    [InlineData(
        "static void X(Meeting.Builder b) { b.WithSpeaker(Vale).TryBuild(out var meeting, out _); }",
        "static void X(Meeting.Builder b) { b.WithSpeaker(Vale).Build(); }")]
    [InlineData("static void X(Meeting m) { m.Validate(); }", null)]
    public async Task What_is_built_is_made_to_throw(string member, string? mended) =>
        Assert.Equal(mended, await Consumer.FixAsync(new UnusedResultAnalyzer(), new BuildInsteadFix(), member));
}
