namespace Dramatis.Schema.Model;

/// <summary>A value of an enum.</summary>
/// <param name="Written">A C# literal of the written name.</param>
/// <param name="Former"><c> or </c> and the former name as a literal, or nothing.</param>
public sealed record EnumValueModel(Documentation Doc, string Name, string Written, string Former);
