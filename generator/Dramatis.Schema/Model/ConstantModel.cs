namespace Dramatis.Schema.Model;

/// <summary>A constant of the generated code, such as a bound that must be parsed once.</summary>
public sealed record ConstantModel(string Type, string Name, string Value);
