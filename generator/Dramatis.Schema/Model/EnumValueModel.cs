using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>A value of an enum.</summary>
/// <param name="Written">A C# literal of the written name.</param>
/// <param name="Former">A literal for each former name.</param>
public sealed record EnumValueModel(Documentation Doc, string Name, string Written, EquatableArray<string> Former);
