namespace Dramatis;

/// <summary>How bad a validation issue is.</summary>
public enum Severity
{
    /// <summary>The value can be used, but something is odd.</summary>
    Warning,

    /// <summary>The value is refused.</summary>
    Error,
}
