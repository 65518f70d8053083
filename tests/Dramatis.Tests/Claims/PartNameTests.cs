namespace Dramatis.Tests.Claims;

public sealed class PartNameTests
{
    [Theory]
    [InlineData("On", "on", true)]
    [InlineData("bornOn", "BornOn", true)]
    [InlineData("On", "ON", false)]
    [InlineData("On", "One", false)]
    [InlineData("On", "", false)]
    [InlineData("", "", false)]
    public void A_part_has_one_name_in_the_schema_and_one_in_code(string left, string right, bool areOne)
    {
        Assert.Equal(areOne, PartName.AreOne(left, right));
        Assert.Equal(areOne, PartName.AreOne(right, left));
    }
}
