namespace Dramatis;

/// <summary>The part that the words of a span have in a statement: "Mr. King | told us that | he would stay".</summary>
public enum SpanPart
{
    /// <summary>The words that name the speaker: "Mr. King".</summary>
    Source,

    /// <summary>The words for the act of speech: "told us that".</summary>
    Cue,

    /// <summary>The words that are said: "he would stay".</summary>
    Words,
}
