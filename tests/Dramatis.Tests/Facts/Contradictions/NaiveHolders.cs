using static Dramatis.Tests.Facts.Contradictions.NaiveLogic;

namespace Dramatis.Tests.Facts.Contradictions;

/// <summary>Whether plans, demands and the like are of one holder.</summary>
internal sealed class NaiveHolders(NaiveKinship kinship)
{
    public Truth ThatDeny(Claim a, Claim d) =>
        a.Modality is Modality.Actual or Modality.Expected ? Truth.Yes : AreOne(a, d);

    public Truth ThatHaveNoPlan(Claim a, Claim d) =>
        d.EffectiveHolders.Count == 0 ? Truth.Yes : MayBeOne(a, d);

    public Truth MayBeOne(Claim a, Claim d) =>
        (a.EffectiveHolders.Count, d.EffectiveHolders.Count) switch
        {
            (0, 0) => Truth.Yes,
            (0, _) or (_, 0) => Truth.Maybe,
            _ => AreOne(a, d),
        };

    private Truth AreOne(Claim a, Claim d) => Any(
        from holder in a.EffectiveHolders
        from other in d.EffectiveHolders
        select kinship.Reach(holder, other, withParts: false));
}
