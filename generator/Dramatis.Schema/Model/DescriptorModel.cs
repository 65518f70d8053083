using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>The creation of a descriptor.</summary>
/// <param name="Arguments">The arguments of its constructor.</param>
/// <param name="Parts">The parts of its initializer.</param>
public sealed record DescriptorModel(string Arguments, EquatableArray<InitializerModel> Parts);

/// <summary>A part of an initializer: <c>Key = ["holder", "held"]</c>.</summary>
/// <param name="Property">The property that is set.</param>
/// <param name="Value">The value; null if it is a list that is printed line by line.</param>
/// <param name="Items">The items of that list.</param>
/// <param name="IsLate">True if the list is made when it is asked for.</param>
public sealed record InitializerModel(string Property, string? Value, EquatableArray<string> Items = default, bool IsLate = false);
