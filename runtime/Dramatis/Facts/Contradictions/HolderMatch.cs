namespace Dramatis;

/// <summary>Compares the holders of two plans, demands, wishes and the like.</summary>
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

    /// <summary>Tells whether two claims certainly, possibly or never have a common holder.</summary>
    public bool HaveCommon(Claim a, Claim b, Reservations reservations)
    {
        var common = HaveCommon(a, b);
        reservations.AddUnless(common != Truth.Maybe, "only if the holders are the same");
        return common != Truth.No;
    }

    /// <summary>
    /// Tells whether two claims have holders, and certainly no common one. A source that recommends something in its own voice is
    /// the holder itself.
    /// </summary>
    public bool HaveOthers(Claim a, Claim b) => (IsOfSource(a), IsOfSource(b)) switch
    {
        (true, true) => a.Source.Id != b.Source.Id && a.Source.Authors.All(author => IsNoVoice(author, b.Source)),
        (true, false) => b.EffectiveHolders.Count > 0 && b.EffectiveHolders.All(holder => IsNoVoice(holder, a.Source)),
        (false, true) => HaveOthers(b, a),
        _ => a.EffectiveHolders.Count > 0 && b.EffectiveHolders.Count > 0 && HaveCommon(a, b) == Truth.No,
    };

    private static bool IsOfSource(Claim claim) => claim is { Modality: Modality.Recommended, EffectiveHolders.Count: 0 };

    private bool IsNoVoice(Actor holder, Source source) =>
        holder.Id != source.Id
        && source.Authors.Concat(source.Publisher is { } publisher ? [publisher] : [])
            .All(voice => kinship.AreOne(kinship.Node(holder), kinship.Node(voice)) == Truth.No);

    /// <summary>Tells whether two claims have a common holder, or may have one because one or both name none.</summary>
    // docs/decisions.md: Plans without a holder
    public bool MayHaveCommon(Claim a, Claim b, Reservations reservations)
    {
        if (a.EffectiveHolders.Count > 0 && b.EffectiveHolders.Count > 0)
        {
            return HaveCommon(a, b, reservations);
        }

        var named = a.EffectiveHolders.Count > 0 ? a.EffectiveHolders : b.EffectiveHolders;
        reservations.AddUnless(named.Count == 0, $"only if the unnamed holder is {CaptionText.Phrase(named, "or")}");
        return true;
    }
}
