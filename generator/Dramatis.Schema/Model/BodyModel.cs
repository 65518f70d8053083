using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>What the records of actors and relations have alike.</summary>
/// <param name="Usings">What the file needs beside the runtime.</param>
/// <param name="Properties">Those that the record declares.</param>
/// <param name="BuilderProperties">All that its builder sets.</param>
/// <param name="Captions">Empty where the base's caption holds; the last one without a condition ends the list.</param>
/// <param name="Visits">Statements that show the members to a visitor.</param>
/// <param name="Reads">Statements of the builder that take the members from a file.</param>
/// <param name="FallsBack">Whether the base's caption stands at the end.</param>
public sealed record BodyModel(
    EquatableArray<string> Usings,
    EquatableArray<PropertyModel> Properties,
    EquatableArray<PropertyModel> BuilderProperties,
    EquatableArray<CaptionModel> Captions,
    bool FallsBack,
    EquatableArray<string> Visits,
    EquatableArray<string> Reads,
    EquatableArray<CheckModel> Checks,
    EquatableArray<RuleCallModel> Rules,
    EquatableArray<ConstantModel> Constants,
    EquatableArray<PatternModel> Patterns);
