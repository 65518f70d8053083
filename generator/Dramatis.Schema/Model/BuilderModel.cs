using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>The members that a builder sets itself; it inherits the others.</summary>
/// <param name="Properties">The properties that it sets.</param>
/// <param name="Reads">Statements that take the members from a file.</param>
public sealed record BuilderModel(EquatableArray<PropertyModel> Properties, EquatableArray<string> Reads);
