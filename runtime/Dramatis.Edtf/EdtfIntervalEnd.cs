namespace Dramatis;

/// <summary>One end of an interval: a date, open or unknown.</summary>
public readonly record struct EdtfIntervalEnd
{
    private readonly EdtfDate _date;
    private readonly Kind _kind;

    private EdtfIntervalEnd(Kind kind, EdtfDate date) => (_kind, _date) = (kind, date);

    private enum Kind : byte
    {
        Dated,
        Open,
        Unknown,
    }

    /// <summary>An open end, written <c>..</c>: the interval is unbounded on this side.</summary>
    public static EdtfIntervalEnd Open { get; } = new(Kind.Open, default);

    /// <summary>An unknown end, written as nothing: the interval ends on this side at an unknown time.</summary>
    public static EdtfIntervalEnd Unknown { get; } = new(Kind.Unknown, default);

    /// <summary>True if the interval is unbounded on this side.</summary>
    public bool IsOpen => _kind == Kind.Open;

    /// <summary>True if the time of this end is unknown.</summary>
    public bool IsUnknown => _kind == Kind.Unknown;

    /// <summary>The date; null if the end is open or unknown.</summary>
    public EdtfDate? Date => _kind == Kind.Dated ? _date : default(EdtfDate?);

    internal EdtfIntervalEnd Unqualified => new(_kind, _date.Unqualified);

    /// <summary>Converts a date to an end.</summary>
    public static implicit operator EdtfIntervalEnd(EdtfDate date) => new(Kind.Dated, date);

    /// <summary>The text of the end within an interval.</summary>
    public override string ToString() => _kind switch
    {
        Kind.Open => "..",
        Kind.Unknown => "",
        _ => _date.ToString(),
    };

    internal Extent Extent(long open) => _kind switch
    {
        Kind.Open => Dramatis.Extent.Exactly(open, open),
        Kind.Unknown => Dramatis.Extent.Unknown,
        _ => _date.Extent,
    };
}
