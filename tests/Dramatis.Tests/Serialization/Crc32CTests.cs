namespace Dramatis.Tests.Serialization;

public sealed class Crc32CTests
{
    [Fact]
    public void The_check_value_of_the_catalogue_of_CRCs_is_met() =>
        Assert.Equal("e3069283", Crc32C.Text(Crc32C.Of("123456789"u8)));

    [Fact]
    public void A_sum_goes_on_from_another() =>
        Assert.Equal(Crc32C.Of("123456789"u8), Crc32C.Of("6789"u8, Crc32C.Of("12345"u8)));
}
