using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CsCheck;

namespace Dramatis.Tests;

public sealed partial class FixedCasesTests
{
    private static readonly Gen<int> s_number = Gen.Int[0, 1_000_000];

    [SkippableFact]
    public void The_cases_are_the_same_on_every_machine()
    {
        Skip.If(FixedCases.AreFresh);
        var drawn = new ConcurrentBag<int>();

        FixedCases.Sample(s_number, drawn.Add, iter: 5);

        Assert.Equal([405799, 428402, 439046, 440740, 712853], drawn.Order());
    }

    [Fact]
    public void A_failure_names_a_seed_that_fails_again()
    {
        var failure = Assert.Throws<CsCheckException>(static () => FixedCases.Sample(s_number, MustBeSmall));
        var seed = Seed().Match(failure.Message).Groups["seed"].Value;
        Assert.Throws<CsCheckException>(() => s_number.Sample(MustBeSmall, seed: seed, iter: 1));
    }

    private static void MustBeSmall(int number) => Assert.InRange(number, 0, 1000);

    [GeneratedRegex("CsCheck_Seed=(?<seed>[^ ]+)")]
    private static partial Regex Seed();
}
