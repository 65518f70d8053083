namespace Dramatis.Schema.Model;

/// <summary>A value that is made once: a bound that has to be parsed.</summary>
public sealed record ConstantModel(string Type, string Name, string Value);
