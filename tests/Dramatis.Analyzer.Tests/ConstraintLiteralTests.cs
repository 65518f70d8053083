using Dramatis.Analyzer.Tests.Support;
using Dramatis.Generator.Usage;

namespace Dramatis.Analyzer.Tests;

public sealed class ConstraintLiteralTests
{
    [Theory]
    [InlineData("static object X() => new Person(\"x\") { Name = \"\" };", "'' is not a value for Person.Name: it is shorter than 1 characters.")]
    [InlineData("static object X() => Norland with { Name = \"A name of more than twenty\" };", "'A name of more than twenty' is not a value for State.Name: it is longer than 20 characters.")]
    [InlineData("static object X() => Norland with { Code = \"Norland\" };", "'Norland' is not a value for CountryCode: it does not match [A-Z]{2}.")]
    [InlineData("static CountryCode X() => new(\"no\");", "'no' is not a value for CountryCode: it does not match [A-Z]{2}.")]
    [InlineData("static object X() => CountryCode.Parse(\"no\");", "'no' is not a value for CountryCode: it does not match [A-Z]{2}.")]
    [InlineData("static Share X() => 100.5m;", "'100.5' is not a value for Share: it is more than 100.")]
    [InlineData("static object X() => Norland with { Tags = [\"big\", \"Old\"] };", "'Old' is not a value for State.Tags: it does not match [a-z]+.")]
    [InlineData("static object X() => new State.Builder(\"n\").AddTags(\"big\", \"Old\");", "'Old' is not a value for State.Tags: it does not match [a-z]+.")]
    [InlineData("static object X() => new Meeting.Builder().WithHours(25);", "'25' is not a value for Meeting.Hours: it is more than 24.")]
    [InlineData("static object X() => new Meeting.Builder().WithOpened(\"1944\");", "'1944' is not a value for Meeting.Opened: it is less than 1945.")]
    [InlineData("static object X() => new Meeting.Builder().WithCost(\"3\");", "'3' is not a value for Meeting.Cost: it has no unit, and EUR is required.")]
    [InlineData("static object X(Meeting m) => m with { Cost = \"..-1 EUR\" };", "'..-1 EUR' is not a value for Meeting.Cost: it is less than 0.")]
    [InlineData("static object X(Meeting m) => m with { Cost = \"3.. GBP\" };", "'3.. GBP' is not a value for Meeting.Cost: it has the unit GBP, and EUR is allowed.")]
    [InlineData("static object X() => new Person(\"x\", \"\");", "'' is not a value for Person.Name: it is shorter than 1 characters.")]
    [InlineData("static object X() => new State(\"n\", \"Norland\", \"NO\", tags: [\"big\", \"Old\"]);", "'Old' is not a value for State.Tags: it does not match [a-z]+.")]
    [InlineData("static object X() => new Meeting([Norland, Vale], Vale, hours: 25);", "'25' is not a value for Meeting.Hours: it is more than 24.")]
    [InlineData("const int None = 0; static object X(Meeting m) => m with { Hours = None };", "'0' is not a value for Meeting.Hours: it is less than 1.")]
    public async Task A_literal_is_told_if_the_schema_refuses_it(string member, string message)
    {
        var found = Assert.Single(await Consumer.FindAsync(new ConstraintLiteralAnalyzer(), member));
        Assert.Equal(("DRM304", message), (found.Id, found.GetMessage()));
    }

    [Theory]
    [InlineData("static object X() => new State(\"n\") { Name = \"Norland\", Code = \"NO\", Tags = [\"big\"], Share = 100 };")]
    [InlineData("static object X() => new Meeting.Builder().WithHours(24).WithOpened(\"1945\").WithCost(\"~-3 EUR\");")]
    [InlineData("static object X() => new Meeting.Builder().WithOpened(\"not even a date\");")]
    [InlineData("static object X(string code, int hours) => (Norland with { Code = code }, new Meeting.Builder().WithHours(hours));")]
    [InlineData("class Other { public string Name { get; set; } = \"\"; } static object X() => new Other { Name = \"\" };")]
    [InlineData("static object X() => Norland with { Code = null };")]
    public async Task One_that_it_takes_or_does_not_know_is_left_alone(string member) =>
        Assert.Empty(await Consumer.FindAsync(new ConstraintLiteralAnalyzer(), member));
}
