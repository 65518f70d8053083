namespace Dramatis;

/// <summary>How far the text itself goes; the plainest comes first.</summary>
public enum Basis
{
    /// <summary>The text says it.</summary>
    Stated,

    /// <summary>The text takes it for granted.</summary>
    Presupposed,

    /// <summary>It follows from the wording.</summary>
    Implied,

    /// <summary>The encoder concluded it.</summary>
    Inferred,
}
