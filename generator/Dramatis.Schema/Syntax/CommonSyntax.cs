namespace Dramatis.Schema.Syntax;

/// <summary>What every entry takes.</summary>
public sealed record CommonSyntax(
    ScalarSyntax? Summary, DeprecatedSyntax? Deprecated, IReadOnlyList<ScalarSyntax> RenamedFrom)
{
    public static CommonSyntax None { get; } = new(null, null, []);
}
