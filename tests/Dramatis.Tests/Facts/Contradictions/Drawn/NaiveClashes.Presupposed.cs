namespace Dramatis.Tests.Facts.Contradictions.Drawn;

/// <content>The rule for what is wanted to begin or to end.</content>
internal sealed partial class NaiveClashes
{
    private IEnumerable<(ClashKind Kind, ContradictionRule Rule, Truth Truth)> Presupposed(NaiveVariant wanted, NaiveVariant told)
    {
        if (wanted.Claim != wanted.Origin || told.Claim != told.Origin || wanted.Claim.Source != told.Claim.Source
            || wanted.Claim.Modality == Modality.Actual || told.Claim.Modality != Modality.Actual)
        {
            return [];
        }

        return
            from taken in NaiveDerivation.Presupposed(wanted)
            where MayClash(taken, told)
            from clash in Denied(taken, told).Concat(Denied(told, taken))
            where clash is (ClashKind.Contradiction, ContradictionRule.Denied, _)
            select (ClashKind.Contradiction, ContradictionRule.Presupposed, Truth.Maybe);
    }
}
