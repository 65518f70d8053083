namespace Dramatis.Schema.Binding.Names;

/// <summary>The public types of the runtime: a schema that declares one of these hides it.</summary>
public static class RuntimeNames
{
    public static IReadOnlyCollection<string> All { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "Actor", "ActorBuilder", "ActorDescriptor", "ActorHandle", "AllenRelation", "Aspect", "AttributionStep", "Basis",
        "CaptionText", "Certainty", "Change", "Changes", "Claim", "ClaimId", "Claims", "ClashBetween",
        "Condition", "Conflict", "Contradiction", "ContradictionRule", "Corroboration", "Disagreement", "Doubt",
        "EdtfDate", "EdtfError", "EdtfFormatException", "EdtfInterval", "EdtfIntervalEnd", "EdtfMoment",
        "EdtfPrecision", "EdtfQualifier", "EdtfSet", "EdtfSetItem", "Entity", "EntityBuilder", "EntityId",
        "EnumParser", "EventBuilder", "EventRelation", "Exclusion", "Fact", "FactBase", "FactBaseDiff",
        "FactFileException", "FactFileIssue", "FactFileOptions", "FactFormat", "FieldValue", "Happening",
        "IActor", "IAnchor", "IEventRelation", "IPlayer", "IRelation", "IStateRelation", "Identification",
        "Inference", "JsonForm", "Locator", "Many", "MemberPath", "MemberReader", "MemberVisitor", "Modality",
        "PartOf", "Passage", "PlayerLookup", "Polarity", "PositionDescriptor", "Proposition", "Reading", "Recurrence", "Relation", "RelationBuilder",
        "RelationDescriptor", "Role", "RoleDescriptor", "SameAs", "Scalar", "ScalarText", "SchemaDescriptor", "SchemaJson",
        "Severity", "Source", "StateBuilder", "StateRelation", "Truth", "ValidationCodes",
        "ValidationException", "ValidationIssue", "ValidationReport", "When", "WhenRelation", "Wording",
    };
}
