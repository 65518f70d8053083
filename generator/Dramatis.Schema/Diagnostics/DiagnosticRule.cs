namespace Dramatis.Schema.Diagnostics;

/// <summary>A kind of finding, with a page of its own in <c>docs/diagnostics</c>.</summary>
/// <param name="Id"><c>DRM</c> and three digits.</param>
/// <param name="Title">The mistake in a few words.</param>
/// <param name="Severity">The severity of its findings.</param>
public sealed record DiagnosticRule(string Id, string Title, SchemaSeverity Severity);
