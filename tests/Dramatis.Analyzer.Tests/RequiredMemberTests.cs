using Dramatis.Analyzer.Tests.Support;
using Dramatis.Generator.Usage;

namespace Dramatis.Analyzer.Tests;

public sealed class RequiredMemberTests
{
    [Theory]
    [InlineData("static object X() => new Meeting.Builder().Build();", "'Participants' and 'Speaker' of Meeting")]
    [InlineData("static object X() => new Meeting.Builder().WithHost(Norland).WithSpeaker(Vale).Build();", "'Participants' of Meeting")]
    [InlineData("static object X() { var b = new Meeting.Builder(); b.AddParticipants(Vale, Norland); return b.Build(); }", "'Speaker' of Meeting")]
    [InlineData("static object X() { var b = new Meeting.Builder().WithSpeaker(Vale); return b.WithHost(Norland).Build(); }", "'Participants' of Meeting")]
    [InlineData("static object X() => new Person.Builder(\"vale\").Build();", "'Name' of Person")]
    public async Task A_required_member_that_nothing_sets_is_told(string member, string whose)
    {
        var found = Assert.Single(await Consumer.FindAsync(new RequiredMemberAnalyzer(), member));
        Assert.Equal("DRM303", found.Id);
        Assert.StartsWith($"Build() throws: {whose} ", found.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("static object X() => new Meeting.Builder().AddParticipants(Vale, Norland).WithSpeaker(Vale).Build();")]
    [InlineData("static object X(Meeting.Builder b) => b.Build();")]
    [InlineData("static Meeting.Builder Made() => new(); static object X() => Made().Build();")]
    [InlineData("static object X() => new Meeting.Builder().TryBuild(out _, out var report) ? report : report.Issues;")]
    [InlineData("static void Fill(Meeting.Builder b) { } static object X() { var b = new Meeting.Builder(); Fill(b); return b.Build(); }")]
    [InlineData("static object X(bool c) { var b = new Meeting.Builder().AddParticipants(Vale, Norland); if (c) { b.WithSpeaker(Vale); } return b.Build(); }")]
    [InlineData("static object X() { var b = new Meeting.Builder(); b = b.AddParticipants(Vale); return b.Build(); }")]
    [InlineData("static object X() { var b = new Meeting.Builder(); var c = b.AddParticipants(Vale); c.WithSpeaker(Vale); return b.Build(); }")]
    [InlineData("static object X() => new Person.Builder(\"x\").WithIdentification(Identification.Anonymous).Build();")]
    public async Task What_may_be_set_is_left_alone(string member) =>
        Assert.Empty(await Consumer.FindAsync(new RequiredMemberAnalyzer(), member));
}
