using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax;

/// <summary><c>least..most</c>, either of which may be left out; the values are read by the binder.</summary>
public sealed record RangeSyntax(ScalarSyntax? Least, ScalarSyntax? Most, Span Span);
