namespace Dramatis.Tool.Diffing;

/// <summary>A kind of change.</summary>
/// <param name="Id">The id, such as <c>DIFF001</c>; an id is never given to another kind of change.</param>
/// <param name="Title">The change in a few words.</param>
/// <param name="Classes">What the change breaks.</param>
/// <param name="Step">The step of the version that the change needs.</param>
internal sealed record ChangeRule(string Id, string Title, ChangeClasses Classes, VersionStep Step)
{
    /// <summary>A change that breaks something, which always needs a major step.</summary>
    public ChangeRule(string id, string title, ChangeClasses classes)
        : this(id, title, classes, VersionStep.Major)
    {
    }

    /// <summary>A change that breaks nothing.</summary>
    public ChangeRule(string id, string title, VersionStep step)
        : this(id, title, ChangeClasses.None, step)
    {
    }

    /// <summary>The classes as they are printed: <c>source, data</c>, or <c>none</c>.</summary>
    public string ClassNames => Classes.ToString().ToLowerInvariant();
}
