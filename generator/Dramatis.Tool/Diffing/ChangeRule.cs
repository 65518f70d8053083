namespace Dramatis.Tool.Diffing;

/// <summary>A kind of change.</summary>
/// <param name="Id"><c>DIFF001</c>; it never comes to mean something else.</param>
/// <param name="Title">What has changed, in a few words.</param>
/// <param name="Compatible">The step that it needs where it breaks nothing.</param>
internal sealed record ChangeRule(string Id, string Title, ChangeClasses Classes, VersionStep Compatible)
{
    /// <summary>The step that it needs.</summary>
    public VersionStep Step => Classes == ChangeClasses.None ? Compatible : VersionStep.Major;

    /// <summary>The classes as they are printed: <c>source, data</c>, or <c>none</c>.</summary>
    public string ClassNames => Classes.ToString().ToLowerInvariant();
}
