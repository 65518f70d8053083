namespace Dramatis.Schema.Syntax;

/// <summary>How a scalar stands in the file.</summary>
public enum ScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}
