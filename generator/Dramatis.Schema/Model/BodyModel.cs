using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>The parts that records of actors and of relations share.</summary>
/// <param name="Usings">The namespaces that the file uses beside the runtime.</param>
/// <param name="Properties">The properties that the record declares.</param>
/// <param name="Draft">Initializers of the required members, as an actor without a name or a builder's draft has them.</param>
/// <param name="Shared">The part of the builder that the builders of derived types inherit.</param>
/// <param name="Own">The part of the builder that is of this type alone.</param>
/// <param name="Captions">
/// The captions; empty if the caption of the base is used. A caption without a condition is the last one.
/// </param>
/// <param name="Visits">Statements that show the members to a visitor.</param>
/// <param name="FallsBack">True if the caption of the base is used if no other fits.</param>
public sealed record BodyModel(
    EquatableArray<string> Usings,
    EquatableArray<PropertyModel> Properties,
    string Draft,
    BuilderModel Shared,
    BuilderModel Own,
    EquatableArray<CaptionModel> Captions,
    bool FallsBack,
    EquatableArray<string> Visits,
    EquatableArray<CheckModel> Checks,
    EquatableArray<RuleCallModel> Rules,
    EquatableArray<ConstantModel> Constants,
    EquatableArray<PatternModel> Patterns);
