namespace Dramatis;

/// <summary>The codes of validation issues; a rule's is <c>rule:Namespace.Type.rule-id</c>.</summary>
public static class ValidationCodes
{
    /// <summary>A member that must be given is not.</summary>
    public const string Missing = "missing";

    /// <summary>A member that should be given is not; a warning.</summary>
    public const string Recommended = "recommended";

    /// <summary>A member has too few or too many values.</summary>
    public const string Count = "count";

    /// <summary>A text is too short or too long.</summary>
    public const string Length = "length";

    /// <summary>A value lies outside its range.</summary>
    public const string Range = "range";

    /// <summary>A text does not match its pattern.</summary>
    public const string Pattern = "pattern";

    /// <summary>An address has none of the schemes allowed, or is not absolute.</summary>
    public const string Scheme = "scheme";

    /// <summary>A value fails the check of its type.</summary>
    public const string Check = "check";

    /// <summary>A value is none of its enum.</summary>
    public const string Enum = "enum";

    /// <summary>Somebody plays a position who may not.</summary>
    public const string Player = "player";

    /// <summary>A claim has a modality that its relation does not admit.</summary>
    public const string Modality = "modality";

    /// <summary>A claim names holders or addressees where its modality has none.</summary>
    public const string Holder = "holder";

    /// <summary>One id, two contents.</summary>
    public const string Clash = "clash";

    /// <summary>Two actors have one value of a field that only one may have.</summary>
    public const string Unique = "unique";

    /// <summary>A claim refers to one that the fact base does not have.</summary>
    public const string UnknownClaim = "unknown-claim";

    /// <summary>A time is told by a source that was not read.</summary>
    public const string UnknownSource = "unknown-source";

    /// <summary>
    /// A time is told by what is no source, claim or relation; or one of an actor, which is told by nothing.
    /// </summary>
    public const string Anchor = "anchor";

    /// <summary>A claim corrects itself.</summary>
    public const string Correction = "correction";

    /// <summary>A place lies outside the source's text.</summary>
    public const string Locator = "locator";

    /// <summary>The text at hand is not the one that the source was made for.</summary>
    public const string Text = "text";

    /// <summary>Words for somebody who does not occur in the claim.</summary>
    public const string Wording = "wording";
}
