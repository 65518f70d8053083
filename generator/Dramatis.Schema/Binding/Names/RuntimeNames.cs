namespace Dramatis.Schema.Binding.Names;

/// <summary>The public types of the runtime: a schema that declares one of these hides it.</summary>
internal static class RuntimeNames
{
    public static IReadOnlyCollection<string> All { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "Actor", "ActorBuilder", "ActorDescriptor", "Aspect", "Attribution", "Basis", "CaptionText", "Certainty",
        "Claim", "ClaimId", "Conflict", "Contradiction", "EdtfDate", "EdtfInterval", "Entity", "EntityBuilder",
        "EntityId", "EventBuilder", "EventRelation", "Exclusion", "Fact", "FactBase", "FactFile", "FactFileOptions",
        "FieldValue", "IActor", "IAnchor", "IEventRelation", "IPlayer", "IRelation", "IStateRelation",
        "Identification", "Locator", "Many", "MemberVisitor", "Modality", "PartOf", "Passage", "Polarity",
        "Proposition", "Reading", "Recurrence", "Relation", "RelationBuilder", "RelationDescriptor", "Role", "SameAs",
        "Severity", "Source", "StateBuilder", "StateRelation", "Truth", "ValidationCodes", "ValidationException",
        "ValidationIssue", "ValidationReport", "When",
    };
}
