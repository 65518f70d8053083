using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>The members that a builder sets itself; it inherits the others.</summary>
/// <param name="Properties">The properties that it sets.</param>
/// <param name="Reads">Initializers that take the members from a file.</param>
/// <param name="Noted">The names of the members that it notes; null where there are none.</param>
public sealed record BuilderModel(EquatableArray<PropertyModel> Properties, EquatableArray<string> Reads, string? Noted);
