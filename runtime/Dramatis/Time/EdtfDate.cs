namespace Dramatis;
/// <summary>STUB.</summary>
public readonly record struct EdtfDate
{
    /// <summary>.</summary>
    public static EdtfDate Parse(string s) => throw new NotSupportedException();
    /// <summary>.</summary>
    public Truth IsBefore(EdtfDate other) => this == other ? Truth.Maybe : Truth.No;
    /// <summary>.</summary>
    public Truth IsAfter(EdtfDate other) => this == other ? Truth.Maybe : Truth.No;
    /// <summary>.</summary>
    public static implicit operator EdtfDate(string s) => Parse(s);
}
