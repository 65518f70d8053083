namespace Dramatis.Tool.Diffing;

/// <summary>A change of a schema.</summary>
/// <param name="Schema">The namespace of the element; the new one if it was renamed.</param>
/// <param name="Element">The changed element, such as <c>Meeting.host</c>; empty for the schema itself.</param>
/// <param name="Text">The change in a sentence.</param>
/// <param name="Proposal">A sentence on what to write if the change is a rename; null if it does not look like one.</param>
internal sealed record SchemaChange(ChangeRule Rule, string Schema, string Element, string Text, string? Proposal = null)
{
    /// <summary>The text and the proposal.</summary>
    public string Message => Proposal is null ? Text : $"{Text} {Proposal}";
}

/// <summary>A kind of change.</summary>
/// <param name="Id">The id, such as <c>DIFF001</c>; an id is never given to another kind of change.</param>
/// <param name="Title">The change in a few words.</param>
/// <param name="Classes">The kinds of things that the change breaks.</param>
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

/// <summary>The kinds of things that a change breaks.</summary>
[Flags]
internal enum ChangeClasses
{
    None = 0,

    /// <summary>C# that uses the generated code may no longer compile.</summary>
    Source = 1,

    /// <summary>Stored facts may no longer be read.</summary>
    Data = 2,

    /// <summary>The same facts are read but mean something else.</summary>
    Meaning = 4,
}

/// <summary>The step of Semantic Versioning that a change needs.</summary>
internal enum VersionStep
{
    None,
    Patch,
    Minor,
    Major,
}
