namespace Dramatis.Schema.Diagnostics;

/// <summary>How bad a finding is.</summary>
public enum SchemaSeverity
{
    /// <summary>Sound as it is, but perhaps not what was meant.</summary>
    Suggestion,

    /// <summary>The schema can be used, but something is odd.</summary>
    Warning,

    /// <summary>The declaration or member that the finding is about is not generated.</summary>
    Error,
}
