using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax;

/// <summary>The keys that every entry takes.</summary>
public sealed record CommonSyntax(
    ScalarSyntax? Summary, DeprecatedSyntax? Deprecated, IReadOnlyList<ScalarSyntax> RenamedFrom)
{
    public static CommonSyntax None { get; } = new(null, null, []);
}

/// <summary><c>deprecated: { since, use, reason }</c>.</summary>
public sealed record DeprecatedSyntax(ScalarSyntax? Since, ScalarSyntax? Use, ScalarSyntax? Reason, Span Span);
