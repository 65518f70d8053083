namespace Dramatis;

/// <summary>The codes of validation issues. The code of a rule is <c>rule:Namespace.Type.rule-id</c>.</summary>
public static class ValidationCodes
{
    /// <summary>A text is not JSON in UTF-8, or is nested too deep.</summary>
    public const string Json = "json";

    /// <summary>A value in JSON has not the form that its place asks for: a text where a number is expected.</summary>
    public const string Form = "form";

    /// <summary>An object in JSON has a member that nothing asks for.</summary>
    public const string UnknownMember = "unknown-member";

    /// <summary>An object in JSON has two members of one name.</summary>
    public const string DuplicateMember = "duplicate-member";

    /// <summary>The type of an actor or relation in JSON is unknown or abstract.</summary>
    public const string UnknownType = "unknown-type";

    /// <summary>The id that JSON gives for a claim does not follow from its content.</summary>
    public const string ClaimId = "claim-id";

    /// <summary>A required member is missing.</summary>
    public const string Missing = "missing";

    /// <summary>A recommended member is missing. A warning.</summary>
    public const string Recommended = "recommended";

    /// <summary>A member has too few or too many values.</summary>
    public const string Count = "count";

    /// <summary>A text is too short or too long.</summary>
    public const string Length = "length";

    /// <summary>A value lies outside its range.</summary>
    public const string Range = "range";

    /// <summary>A text does not match its pattern.</summary>
    public const string Pattern = "pattern";

    /// <summary>An address has no allowed scheme.</summary>
    public const string Scheme = "scheme";

    /// <summary>A quantity has no unit, or one that is not allowed.</summary>
    public const string Unit = "unit";

    /// <summary>A value fails the check of its type.</summary>
    public const string Check = "check";

    /// <summary>A value is not defined in its enum.</summary>
    public const string Enum = "enum";

    /// <summary>A player is not allowed in a position.</summary>
    public const string Player = "player";

    /// <summary>A player stands twice in a position whose number of players is limited.</summary>
    public const string Twice = "twice";

    /// <summary>
    /// No file can store the value: a text is too long or is not well-formed Unicode, an address is not absolute, a
    /// value of a schema's type contains none, or references go too far. No doubt excuses it.
    /// </summary>
    public const string Unstorable = "unstorable";

    /// <summary>The relation of a claim does not admit its modality.</summary>
    public const string Modality = "modality";

    /// <summary>A claim names holders or addressees, and its modality has none.</summary>
    public const string Holder = "holder";

    /// <summary>Two contents have one id.</summary>
    public const string Clash = "clash";

    /// <summary>Two actors have one value in a unique field.</summary>
    public const string Unique = "unique";

    /// <summary>An id that JSON names, or the id of an actor to replace, is not the id of a known actor.</summary>
    public const string UnknownActor = "unknown-actor";

    /// <summary>A claim is to be dropped to which something refers.</summary>
    public const string Referenced = "referenced";

    /// <summary>A claim refers to a claim that is not in the fact base.</summary>
    public const string UnknownClaim = "unknown-claim";

    /// <summary>A claim or a time refers to a source that was not read.</summary>
    public const string UnknownSource = "unknown-source";

    /// <summary>
    /// A time is relative to something other than a source, claim or relation, or a time of an actor is relative at
    /// all.
    /// </summary>
    public const string Anchor = "anchor";

    /// <summary>A claim corrects itself.</summary>
    public const string Correction = "correction";

    /// <summary>A place lies outside the source's text.</summary>
    public const string Locator = "locator";

    /// <summary>A text has another hash than its source, or is not at hand.</summary>
    public const string Text = "text";

    /// <summary>Words that are quoted are not in the text of the source, or stand there more than once.</summary>
    public const string Quote = "quote";

    /// <summary>A claim gives words for an actor who does not occur in it.</summary>
    public const string Wording = "wording";
}
