namespace Dramatis;

/// <summary>The reservation about a component of a date.</summary>
[Flags]
public enum EdtfQualifier
{
    /// <summary>No reservation.</summary>
    None = 0,

    /// <summary>The component is doubtful, <c>?</c>.</summary>
    Uncertain = 1,

    /// <summary>The component is an estimate, <c>~</c>.</summary>
    Approximate = 2,

    /// <summary>The component is a doubtful estimate, <c>%</c>.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
