using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax;

/// <summary><c>deprecated: { since, use, reason }</c>.</summary>
public sealed record DeprecatedSyntax(ScalarSyntax? Since, ScalarSyntax? Use, ScalarSyntax? Reason, Span Span);
