namespace Dramatis.Tool.Diffing;

/// <summary>The old and the new state of one thing; the old is null for an addition, the new for a removal.</summary>
internal sealed record Pair<T>(T? Old, T? New)
    where T : class
{
    public bool IsInBoth => Old is not null && New is not null;
}
