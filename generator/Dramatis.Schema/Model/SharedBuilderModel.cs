namespace Dramatis.Schema.Model;

/// <summary>The builder of an interface, from which the builders of the types based on it derive.</summary>
/// <param name="Hides"><c>new </c> if a base has such a builder, too.</param>
/// <param name="Base">The builder's base without type arguments.</param>
/// <param name="Record">The record of the runtime that all built types derive from.</param>
/// <param name="Members">The members that it sets.</param>
public sealed record SharedBuilderModel(string Hides, string Base, string Record, BuilderModel Members);
