namespace Dramatis;

// docs/decisions.md: Order of lines
/// <summary>The order of claims in files: by source, by place, then by id.</summary>
internal static class FileOrder
{
    /// <summary>The places of all claims of a fact base in this order.</summary>
    public static IEnumerable<int> Of(FactBase facts, int count)
    {
        // Claims that were read from a file are in order already.
        for (var i = 1; i < count; i++)
        {
            if (Compare(facts.At(i - 1), facts.At(i)) > 0)
            {
                return Sorted(facts, count);
            }
        }

        return Enumerable.Range(0, count);
    }

    // Claims are compared by the numbers of the source and the first paragraph, then, for claims with that paragraph as
    // their only place, by id. Most claims are thus sorted without fetching them from memory again, which would be the
    // greatest cost.
    private static IEnumerable<int> Sorted(FactBase facts, int count)
    {
        var ranks = facts.Sources
            .Select(static source => source.Id)
            .Order()
            .Index()
            .ToDictionary(static source => source.Item, static source => source.Index);
        var keys = new Key[count];
        var (source, rank) = (default(Source), 0L);
        for (var i = 0; i < count; i++)
        {
            var claim = facts.At(i);
            if (!ReferenceEquals(claim.Source, source))
            {
                (source, rank) = (claim.Source, ranks[claim.Source.Id]);
            }

            var paragraph = claim.Locators[0].Paragraph;
            var isAlone = claim.Locators.Count == 1 && claim.Locators[0] == new Locator(paragraph);
            keys[i] = new((rank << 32) | (uint)paragraph, isAlone ? claim.Id : default(ClaimId?), i);
        }

        Array.Sort(keys, (x, y) =>
            x.Passage != y.Passage ? x.Passage.CompareTo(y.Passage)
            : x.Id is { } id && y.Id is { } other ? id.CompareTo(other)
            : Compare(facts.At(x.Place), facts.At(y.Place)));
        return keys.Select(static key => key.Place);
    }

    private static int Compare(Claim x, Claim y)
    {
        var order = ReferenceEquals(x.Source, y.Source) ? 0 : x.Source.Id.CompareTo(y.Source.Id);
        return order != 0 ? order : CompareInSource((x.Locators, x.Id), (y.Locators, y.Id));
    }

    /// <summary>Compares claims of one source by their places and ids.</summary>
    public static int CompareInSource((Many<Locator> Places, ClaimId Id) x, (Many<Locator> Places, ClaimId Id) y)
    {
        var order = 0;
        for (var i = 0; order == 0 && i < Math.Min(x.Places.Count, y.Places.Count); i++)
        {
            order = x.Places[i].CompareTo(y.Places[i]);
        }

        order = order != 0 ? order : x.Places.Count.CompareTo(y.Places.Count);
        return order != 0 ? order : x.Id.CompareTo(y.Id);
    }

    /// <summary>The key by which a claim is sorted.</summary>
    /// <param name="Passage">The numbers of the source and of the first paragraph.</param>
    /// <param name="Id">The id, if the claim has that paragraph as its only place.</param>
    /// <param name="Place">The place of the claim in the fact base.</param>
    private readonly record struct Key(long Passage, ClaimId? Id, int Place);
}
