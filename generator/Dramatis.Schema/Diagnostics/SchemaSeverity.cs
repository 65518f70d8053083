namespace Dramatis.Schema.Diagnostics;

/// <summary>The severity of a finding.</summary>
public enum SchemaSeverity
{
    /// <summary>The code is correct, but its author may have meant something else.</summary>
    Suggestion,

    /// <summary>The schema can be used, but something in it is unusual.</summary>
    Warning,

    /// <summary>The declaration or member that the finding is about is not generated.</summary>
    Error,
}
