namespace Dramatis;

/// <summary>The order of claims in files: by source, by place, then by id.</summary>
internal sealed class FileOrder : IComparer<Claim>
{
    public static FileOrder Instance { get; } = new();

    public int Compare(Claim? x, Claim? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = x.Source.Id.CompareTo(y.Source.Id);
        for (var i = 0; order == 0 && i < Math.Min(x.Locators.Count, y.Locators.Count); i++)
        {
            order = x.Locators[i].CompareTo(y.Locators[i]);
        }

        order = order != 0 ? order : x.Locators.Count.CompareTo(y.Locators.Count);
        return order != 0 ? order : x.Id.CompareTo(y.Id);
    }
}
