namespace Dramatis.Tool.Tests.Floors;

/// <summary>An arrow of the folder graph: code in one folder uses something that another declares.</summary>
internal sealed record FolderArrow(string From, string To)
{
    /// <summary>The arrow the other way.</summary>
    public FolderArrow Back => new(To, From);

    /// <inheritdoc/>
    public override string ToString() => $"{From} -> {To}";
}
