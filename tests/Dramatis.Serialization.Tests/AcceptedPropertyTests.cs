using System.Text;
using CsCheck;

namespace Dramatis.Serialization.Tests;

/// <summary>Claims of any values are refused by name when they are made, or can be saved and loaded.</summary>
public sealed class AcceptedPropertyTests
{
    private static readonly Gen<RandomClaims> s_claims = Gen.Int.Array[1, 25].Select(static seeds => RandomClaims.Make(seeds));

    [Fact]
    public void Refusal_names_the_value() => FixedCases.Sample(
        s_claims,
        static made => Assert.All(made.Refusals, static refused => Assert.True(RandomClaims.NamesValue(refused), refused.ToString())),
        iter: 200);

    [Fact]
    public void Accepted_claims_are_saved_and_loaded_and_saved_to_equal_bytes() => FixedCases.Sample(
        s_claims,
        static made =>
        {
            var bytes = Files.Write(made.Facts);
            var back = Files.Read(bytes);

            Assert.True(FactBase.Diff(made.Facts, back).IsEmpty);
            Assert.Equal(bytes, Files.Write(back));
        },
        iter: 200);

    [Fact]
    public void Accepted_claims_in_another_order_give_equal_bytes() => FixedCases.Sample(
        Gen.Select(s_claims, Gen.Int),
        static (made, order) => Assert.Equal(
            Encoding.UTF8.GetString(Files.Write(made.InOtherOrder(new(0)))),
            Encoding.UTF8.GetString(Files.Write(made.InOtherOrder(new(order))))),
        iter: 200);
}
