using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>The constructor that takes the required members by position, and others by name.</summary>
/// <param name="Parameters">
/// The parameters as C#: <c>Agent supporter, Agent supported, SupportKind? kind = null</c>.
/// </param>
/// <param name="Assignments">The statements that set the members.</param>
public sealed record ConstructorModel(string Parameters, EquatableArray<string> Assignments);
