namespace Dramatis.Schema.Syntax;

/// <summary>A rule: a C# expression over the members.</summary>
/// <param name="Message">A template like a caption; null where it is left out.</param>
/// <param name="IsWarning">Whether a value that breaks it is only warned of.</param>
public sealed record RuleSyntax(
    ScalarSyntax Name,
    CommonSyntax Common,
    ScalarSyntax Check,
    CaptionSyntax? Message,
    bool IsWarning);
