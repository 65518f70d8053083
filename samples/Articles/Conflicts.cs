namespace Articles;

/// <summary>Contradictions between the articles that no rule can find, because the texts use different words.</summary>
/// <remarks>
/// None is certain: the texts have no date, so each side may have been right at its time.
/// </remarks>
internal static class Conflicts
{
    public static FactBase AddTo(FactBase facts)
    {
        var builder = facts.ToBuilder();
        var notes = builder.Read(Encoding.Notes);
        var claims = new Noted(facts);
        var number = 0;
        foreach (var (first, second, why) in new[]
        {
            (claims.FailedDiplomacy, claims.ForeignPolicySuccess,
                "what the one calls a failure abroad the other calls an admirable success"),
            (claims.NoForeignPolicy, claims.ForeignPolicySuccess,
                "whoever has no foreign policy has no success with it"),
            (claims.FailingPolicies, claims.ForeignPolicySuccess,
                "the one sees no significant result of the policies of three years, the other admirable ones abroad"),
            (claims.Hesitation, claims.DeepeningTies,
                "the one sees hesitation to engage with the Taliban, the other a growing number of states that deepen "
                + "their ties; both may be so, if those ties are not formal or those states are few"),
        })
        {
            notes.At(++number).Infer(why).Possibly.Assert(new Conflict([first, second]));
        }

        return builder.Build();
    }

    /// <summary>The claims that the notes refer to.</summary>
    private sealed class Noted(FactBase facts)
    {
        public Claim FailedDiplomacy => facts.ClaimsOf<Success>().From(Article0.Source).Denied().Single().Whole;

        public Claim ForeignPolicySuccess => facts.ClaimsOf<Success>().From(Article2.Source)
            .Single(static claim => claim.What.Matter is Topic { Id.Value: "foreign-policy" }).Whole;

        public Claim NoForeignPolicy => facts.ClaimsOf<Policy>().SaidBy(Sherzad).Denied().Single().Whole;

        public Claim FailingPolicies => facts.ClaimsOf<Success>().SaidBy(Sherzad).Denied().Single().Whole;

        public Claim Hesitation => facts.ClaimsOf<Stance>().From(Article0.Source)
            .Single(static claim => claim.What.Attitude == Attitude.Hesitant).Whole;

        public Claim DeepeningTies => facts.ClaimsOf<Trend>().From(Article4.Source)
            .Single(static claim => claim.What is { Matter: Ties, Direction: Direction.Improves }).Whole;
    }
}
