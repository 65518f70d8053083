namespace Dramatis;

/// <summary>One condition of a selection, with the conditions that were set before it.</summary>
internal sealed record ClaimFilter(Func<Claim, bool> Passes, ClaimFilter? Before)
{
    public bool Admits(Claim claim)
    {
        for (var filter = this; filter is not null; filter = filter.Before)
        {
            if (!filter.Passes(claim))
            {
                return false;
            }
        }

        return true;
    }
}
