namespace Dramatis;

/// <summary>The consequence of a validation issue.</summary>
public enum Severity
{
    /// <summary>The value is accepted, although it is odd.</summary>
    Warning,

    /// <summary>The value is refused.</summary>
    Error,
}
