namespace Dramatis.Tool.Tests.Floors;

/// <summary>The floors of one project: its folders from top to bottom, each of which uses only folders below it.</summary>
internal sealed record FloorPlan(params string[] Floors)
{
    /// <summary>Everything that speaks against the floors, one finding an entry; none where they hold.</summary>
    public IReadOnlyList<string> Findings(FolderUses project) =>
    [
        .. project.Errors.Select(static error => $"does not compile: {error}"),
        .. project.Folders.Except(Floors).Order().Select(static folder => $"the folder {folder} has no floor"),
        .. Floors.Except(project.Folders).Select(static floor => $"the floor {floor} has no folder"),
        .. from arrow in project.Uses.Select(static uses => uses.Key)
           where Floors.Contains(arrow.From) && Floors.Contains(arrow.To)
           where Array.IndexOf(Floors, arrow.From) > Array.IndexOf(Floors, arrow.To)
           orderby arrow.ToString()
           select Upward(arrow, project.Uses),
    ];

    private static string Upward(FolderArrow arrow, ILookup<FolderArrow, string> uses)
    {
        var cycle = WayBack(arrow, uses);
        if (cycle.Count == 0)
        {
            return $"{arrow} points upward, with no way back: move a floor, or these uses: {Listed(uses[arrow])}";
        }

        var weakest = cycle.MinBy(part => uses[part].Count())!;
        var names = string.Join(" -> ", cycle.Select(static part => part.From).Append(arrow.From));
        return $"{arrow} points upward and closes the cycle {names}. Its weakest part is {weakest}: {Listed(uses[weakest])}";
    }

    // The shortest cycle through the arrow, the arrow first; empty if no other arrows lead back.
    private static List<FolderArrow> WayBack(FolderArrow arrow, ILookup<FolderArrow, string> uses)
    {
        var ways = new Queue<List<FolderArrow>>([[arrow]]);
        var seen = new HashSet<string> { arrow.To };
        while (ways.TryDequeue(out var way))
        {
            if (way[^1].To == arrow.From)
            {
                return way;
            }

            foreach (var next in uses.Select(static entry => entry.Key).Where(next => next.From == way[^1].To && seen.Add(next.To)))
            {
                ways.Enqueue([.. way, next]);
            }
        }

        return [];
    }

    private static string Listed(IEnumerable<string> uses) => string.Concat(
        from use in uses
        group use by use into same
        orderby same.Count() descending, same.Key
        select $"{Environment.NewLine}    {same.Key} ({same.Count()})");
}
