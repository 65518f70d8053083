namespace Dramatis;

/// <summary>Whether two plans, demands, wishes and the like are of one holder.</summary>
internal sealed class HolderMatch(Kinship kinship)
{
    public Truth HaveCommon(Claim a, Claim b)
    {
        var best = Truth.No;
        foreach (var holder in a.EffectiveHolders)
        {
            foreach (var other in b.EffectiveHolders)
            {
                var areOne = kinship.AreOne(kinship.Node(holder), kinship.Node(other));
                best = areOne > best ? areOne : best;
            }
        }

        return best;
    }

    /// <summary>Whether they have a holder in common, at least perhaps.</summary>
    public bool HaveCommon(Claim a, Claim b, Reservations reservations)
    {
        var common = HaveCommon(a, b);
        reservations.AddUnless(common != Truth.Maybe, "only if the holders are the same");
        return common != Truth.No;
    }

    /// <summary>Whether they have a holder in common, or may have since one or both name nobody.</summary>
    public bool MayHaveCommon(Claim a, Claim b, Reservations reservations)
    {
        if (a.EffectiveHolders.Count > 0 && b.EffectiveHolders.Count > 0)
        {
            return HaveCommon(a, b, reservations);
        }

        var named = a.EffectiveHolders.Count > 0 ? a.EffectiveHolders : b.EffectiveHolders;
        reservations.AddUnless(named.Count == 0, $"only if the unnamed holder is {CaptionText.Of(named)}");
        return true;
    }
}
