namespace Dramatis;

/// <summary>How far a component of a date is vouched for.</summary>
[Flags]
public enum EdtfQualifier
{
    /// <summary>As it stands.</summary>
    None = 0,

    /// <summary>Doubtful, <c>?</c>.</summary>
    Uncertain = 1,

    /// <summary>An estimate, <c>~</c>.</summary>
    Approximate = 2,

    /// <summary>Both, <c>%</c>.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
