namespace Dramatis;
/// <summary>STUB.</summary>
public sealed record When
{
    /// <summary>.</summary>
    public static When Parse(string s) => throw new NotSupportedException();
    /// <summary>.</summary>
    public static implicit operator When(string s) => Parse(s);
}
