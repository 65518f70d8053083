namespace Dramatis;

/// <summary>The order of claims in files: by source, by place, then by id.</summary>
internal static class FileOrder
{
    /// <summary>The places of all claims of a fact base in this order.</summary>
    public static IEnumerable<int> Of(FactBase facts, int count)
    {
        // What was read from a file stands in order.
        for (var i = 1; i < count; i++)
        {
            if (Compare(facts.At(i - 1), facts.At(i)) > 0)
            {
                return Enumerable.Range(0, count)
                    .Order(Comparer<int>.Create((x, y) => Compare(facts.At(x), facts.At(y))));
            }
        }

        return Enumerable.Range(0, count);
    }

    private static int Compare(Claim x, Claim y)
    {
        var order = ReferenceEquals(x.Source, y.Source) ? 0 : x.Source.Id.CompareTo(y.Source.Id);
        for (var i = 0; order == 0 && i < Math.Min(x.Locators.Count, y.Locators.Count); i++)
        {
            order = x.Locators[i].CompareTo(y.Locators[i]);
        }

        order = order != 0 ? order : x.Locators.Count.CompareTo(y.Locators.Count);
        return order != 0 ? order : x.Id.CompareTo(y.Id);
    }
}
