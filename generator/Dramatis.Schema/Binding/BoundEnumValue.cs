namespace Dramatis.Schema.Binding;

/// <summary>A value of an enum.</summary>
public sealed record BoundEnumValue(string Name, string CSharpName, BoundProse Prose);
