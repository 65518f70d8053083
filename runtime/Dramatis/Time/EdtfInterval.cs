namespace Dramatis;
/// <summary>STUB.</summary>
public readonly record struct EdtfInterval
{
    /// <summary>.</summary>
    public static EdtfInterval Parse(string s) => throw new NotSupportedException();
    /// <summary>.</summary>
    public static implicit operator EdtfInterval(string s) => Parse(s);
}
