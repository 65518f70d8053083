namespace Dramatis;

/// <summary>Where an interval begins or ends: a date, open, or unknown.</summary>
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

    /// <summary>It has no end on this side, <c>..</c>.</summary>
    public static EdtfIntervalEnd Open { get; } = new(Kind.Open, default);

    /// <summary>It has an end on this side, but nobody knows when; nothing is written.</summary>
    public static EdtfIntervalEnd Unknown { get; } = new(Kind.Unknown, default);

    /// <summary>Whether it has no end on this side.</summary>
    public bool IsOpen => _kind == Kind.Open;

    /// <summary>Whether nobody knows when.</summary>
    public bool IsUnknown => _kind == Kind.Unknown;

    /// <summary>The date, if there is one.</summary>
    public EdtfDate? Date => _kind == Kind.Dated ? _date : default(EdtfDate?);

    internal EdtfIntervalEnd Unqualified => new(_kind, _date.Unqualified);

    /// <summary>A date to begin or end with.</summary>
    public static implicit operator EdtfIntervalEnd(EdtfDate date) => new(Kind.Dated, date);

    /// <summary>As it stands in an interval.</summary>
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
