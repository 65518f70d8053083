using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Validation;

public sealed class ValidationReportTests
{
    private ValidationReport _report;

    [Fact]
    public void A_report_without_issues_is_valid()
    {
        Assert.True(_report.IsValid);
        Assert.Empty(_report.Issues);
    }

    [Fact]
    public void A_warning_does_not_make_it_invalid()
    {
        _report.Recommended(given: false, "Name");

        Assert.True(_report.IsValid);
        Assert.Equal("Name should be given. [recommended]", Assert.Single(_report.Issues).ToString());
    }

    [Theory]
    [InlineData(0, 2, int.MaxValue, "X has 0 values; 2 or more are allowed.")]
    [InlineData(3, 1, 2, "X has 3 values; 1 to 2 are allowed.")]
    [InlineData(1, 2, 2, "X has 1 value; 2 are allowed.")]
    [InlineData(2, 2, 2, null)]
    public void Counts_have_bounds(int count, int least, int most, string? message)
    {
        _report.Count(count, least, most, "X");
        AssertMessage(message);
    }

    [Theory]
    [InlineData("", 1, 3, "X is 0 characters long; 1 to 3 are allowed.")]
    [InlineData("abcd", 1, 3, "X is 4 characters long; 1 to 3 are allowed.")]
    [InlineData("\U0001F600\U0001F600\U0001F600", 1, 3, null)]
    [InlineData("\U0001F600", 2, 3, "X is 1 characters long; 2 to 3 are allowed.")]
    [InlineData(null, 1, 3, null)]
    public void Lengths_are_counted_in_code_points(string? value, int least, int most, string? message)
    {
        _report.Length(value, least, most, "X");
        AssertMessage(message);
    }

    [Theory]
    [InlineData("-1", "X is -1; it must be from 0 to 10.")]
    [InlineData("11.. km", "X is at least 11 km; it must be from 0 to 10.")]
    [InlineData("..-1", "X is at most -1; it must be from 0 to 10.")]
    [InlineData("10.. km", null)]
    [InlineData("..0", null)]
    [InlineData("~11", null)]
    [InlineData(null, null)]
    public void Ranges_of_quantities_refuse_what_lies_outside_for_certain(string? value, string? message)
    {
        _report.Range(Read(value), 0m, 10m, "X");
        AssertMessage(message);
    }

    [Theory]
    [InlineData("3 USD", null)]
    [InlineData("3 EUR", null)]
    [InlineData("3 GBP", "X is '3 GBP'; its unit must be USD or EUR.")]
    [InlineData("~3", "X is '~3'; its unit must be USD or EUR.")]
    [InlineData(null, null)]
    public void Units_are_those_that_are_listed(string? value, string? message)
    {
        _report.Unit(Read(value), "X", "USD", "EUR");
        AssertMessage(message);
    }

    [Theory]
    [InlineData("3", null)]
    [InlineData("3 USD", "X is '3 USD'; it takes no unit.")]
    public void Without_units_none_is_allowed(string value, string? message)
    {
        _report.Unit(Quantity.Parse(value), "X");
        AssertMessage(message);
    }

    [Theory]
    [InlineData(-1L, "X is -1; it must be from 0 to 10.")]
    [InlineData(11L, "X is 11; it must be from 0 to 10.")]
    [InlineData(0L, null)]
    [InlineData(10L, null)]
    [InlineData(null, null)]
    public void Ranges_include_their_bounds(long? value, string? message)
    {
        _report.Range(value, 0, 10, "X");
        AssertMessage(message);
    }

    [Fact]
    public void A_range_may_be_open_at_one_end()
    {
        _report.Range(-0.5m, 0m, null, "X");
        _report.Range(1.5m, null, 1m, "Y");

        Assert.Equal(
            ["X is -0.5; it must be at least 0.", "Y is 1.5; it must be at most 1."],
            _report.Issues.Select(issue => issue.Message));
    }

    [Theory]
    [InlineData("https://a.example/", null)]
    [InlineData("http://a.example/", "X is 'http://a.example/'; it must be an absolute address with https.")]
    [InlineData("a/b", "X is 'a/b'; it must be an absolute address with https.")]
    public void Addresses_have_one_of_the_schemes_allowed(string address, string? message)
    {
        _report.Scheme(new(address, UriKind.RelativeOrAbsolute), "X", "https");
        AssertMessage(message);
    }

    [Fact]
    public void An_address_is_reported_once()
    {
        _report.Scheme(new("ftp://a.b"), "X", "https");
        _report.Scheme(new("ftp://a.b"), "X", "https", "http");
        AssertMessage("X is 'ftp://a.b'; it must be an absolute address with https.");
        _report.Scheme(new("ftp://a.b"), "Y", "https");
        Assert.Equal(2, _report.ErrorCount);
    }

    [Fact]
    public void Every_check_has_its_code()
    {
        _report.Required(given: false, "X");
        _report.Pattern(matches: false, "v", "[a-z]", "X");
        _report.Check(passes: false, "v", "Code", "X");
        _report.Defined(defined: false, "Format", "X");
        _report.Plays(plays: false, "State or Organisation", "X");
        _report.Broken("N.T.rule-id", "Broken.");

        Assert.Equal(
            ["missing", "pattern", "check", "enum", "player", "rule:N.T.rule-id"],
            _report.Issues.Select(issue => issue.Code));
        Assert.Equal(6, _report.ErrorCount);
    }

    [Fact]
    public void Rules_run_only_when_every_other_check_has_passed()
    {
        var broken = new Meeting { Participants = [Norland], Host = Norland };
        var sound = Talks with { Host = Norland };

        Assert.Equal([ValidationCodes.Count], broken.Validate().Issues.Select(issue => issue.Code));
        Assert.Equal("rule:Sample.Meeting.host-is-no-participant", Assert.Single(sound.Validate().Issues).Code);
    }

    [Fact]
    public void A_valid_value_allocates_nothing()
    {
        Talks.Validate();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var isValid = Talks.Validate().IsValid;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal((true, 0L), (isValid, allocated));
    }

    private static Quantity? Read(string? text) => text is null ? default(Quantity?) : Quantity.Parse(text);

    private void AssertMessage(string? message) =>
        Assert.Equal(message is null ? [] : [message], _report.Issues.Select(issue => issue.Message));
}
