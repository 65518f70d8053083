namespace Dramatis;

/// <summary>The way in which a text is divided into paragraphs, which places count.</summary>
public enum Paragraphing
{
    /// <summary>Each line that is not blank is a paragraph.</summary>
    Lines,

    /// <summary>The lines up to a blank one are a paragraph, as in texts whose lines are broken at a width.</summary>
    Blocks,
}
