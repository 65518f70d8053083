namespace Dramatis.Schema.Diagnostics;

/// <summary>The rules for declarations, which the binder checks.</summary>
public static partial class DiagnosticCatalog
{
    public static DiagnosticRule UnknownName { get; } = new("DRM040", "Unknown name", SchemaSeverity.Error);

    public static DiagnosticRule AmbiguousName { get; } = new("DRM041", "Ambiguous name", SchemaSeverity.Error);

    public static DiagnosticRule WrongKind { get; } = new("DRM042", "Name of the wrong kind", SchemaSeverity.Error);

    public static DiagnosticRule UnknownImport { get; } =
        new("DRM043", "Unknown namespace in imports", SchemaSeverity.Error);

    public static DiagnosticRule UnusedImport { get; } = new("DRM044", "Unused import", SchemaSeverity.Warning);

    public static DiagnosticRule DuplicateName { get; } = new("DRM045", "Duplicate name", SchemaSeverity.Error);

    public static DiagnosticRule NamespaceFactClash { get; } =
        new("DRM046", "Version or summary differs between files", SchemaSeverity.Error);

    public static DiagnosticRule ReservedName { get; } = new("DRM047", "Reserved name", SchemaSeverity.Error);

    public static DiagnosticRule CSharpNameClash { get; } = new("DRM048", "Clash of C# names", SchemaSeverity.Error);

    public static DiagnosticRule HidingName { get; } = new("DRM049", "Name that hides another", SchemaSeverity.Warning);

    public static DiagnosticRule InheritanceCycle { get; } = new("DRM050", "Inheritance cycle", SchemaSeverity.Error);

    public static DiagnosticRule InheritanceTooDeep { get; } =
        new("DRM051", "Inheritance too deep", SchemaSeverity.Error);

    public static DiagnosticRule WrongBase { get; } = new("DRM052", "Base of the wrong kind", SchemaSeverity.Error);

    public static DiagnosticRule SecondBase { get; } = new("DRM053", "More than one base", SchemaSeverity.Error);

    public static DiagnosticRule TraitBase { get; } =
        new("DRM054", "Trait with a base that is not a trait", SchemaSeverity.Error);

    public static DiagnosticRule MemberConflict { get; } = new("DRM055", "Member with two types", SchemaSeverity.Error);

    public static DiagnosticRule WidenedMember { get; } = new("DRM056", "Widened member", SchemaSeverity.Error);

    public static DiagnosticRule NotTightened { get; } =
        new("DRM057", "Member declared again without tightening", SchemaSeverity.Error);

    public static DiagnosticRule FieldUnion { get; } = new("DRM058", "Union in a field", SchemaSeverity.Error);

    public static DiagnosticRule FieldToPlayer { get; } =
        new("DRM059", "Field that points to a player", SchemaSeverity.Error);

    public static DiagnosticRule PositionDefault { get; } =
        new("DRM060", "Default of a role position", SchemaSeverity.Error);

    public static DiagnosticRule BadDefault { get; } = new("DRM061", "Default that does not fit", SchemaSeverity.Error);

    public static DiagnosticRule BadRange { get; } =
        new("DRM062", "Empty, inverted or unreadable bounds", SchemaSeverity.Error);

    public static DiagnosticRule ConstraintNotApplicable { get; } =
        new("DRM063", "Constraint that does not apply", SchemaSeverity.Error);

    public static DiagnosticRule BadPattern { get; } =
        new("DRM064", "Pattern that is not an I-Regexp", SchemaSeverity.Error);

    public static DiagnosticRule BadScheme { get; } = new("DRM065", "Bad URI scheme", SchemaSeverity.Error);

    public static DiagnosticRule FailingExample { get; } =
        new("DRM066", "Example that fails its own type", SchemaSeverity.Error);

    public static DiagnosticRule PassingCounterexample { get; } =
        new("DRM067", "Counterexample that passes", SchemaSeverity.Error);

    public static DiagnosticRule RecommendedRequired { get; } =
        new("DRM068", "Recommended member that is never absent", SchemaSeverity.Error);

    public static DiagnosticRule UniqueOnRelation { get; } =
        new("DRM069", "Unique field of a relation", SchemaSeverity.Error);

    public static DiagnosticRule DeprecatedRequired { get; } =
        new("DRM070", "Deprecated member that is required", SchemaSeverity.Error);

    public static DiagnosticRule UnknownAspect { get; } = new("DRM071", "Unknown aspect", SchemaSeverity.Error);

    public static DiagnosticRule AspectClash { get; } =
        new("DRM072", "Aspect that differs from the base", SchemaSeverity.Error);

    public static DiagnosticRule NoPosition { get; } =
        new("DRM073", "Relation without a position", SchemaSeverity.Error);

    public static DiagnosticRule UnknownMember { get; } = new("DRM074", "Unknown member", SchemaSeverity.Error);

    public static DiagnosticRule UnknownModality { get; } = new("DRM075", "Unknown modality", SchemaSeverity.Error);

    public static DiagnosticRule InverseClash { get; } = new("DRM076", "Clash of inverse names", SchemaSeverity.Error);

    public static DiagnosticRule RepeatedItem { get; } = new("DRM077", "Item listed twice", SchemaSeverity.Error);

    public static DiagnosticRule BadUnit { get; } = new("DRM078", "Bad unit", SchemaSeverity.Error);

    public static DiagnosticRule QuantityAsKey { get; } =
        new("DRM079", "Quantity where equality decides", SchemaSeverity.Error);

    public static DiagnosticRule NamespaceInTwoPlaces { get; } =
        new("DRM080", "Imported namespace in two places", SchemaSeverity.Error);

    public static DiagnosticRule ClosedBase { get; } =
        new("DRM081", "Base in an assembly that is not extensible", SchemaSeverity.Error);

    public static DiagnosticRule ForeignMemberAgain { get; } =
        new("DRM082", "Member of another assembly declared again", SchemaSeverity.Error);

    public static DiagnosticRule ImportVersionMissed { get; } =
        new("DRM083", "Import of another version", SchemaSeverity.Error);

    public static DiagnosticRule UnmappedMember { get; } =
        new("DRM084", "Consequence without a required member", SchemaSeverity.Error);

    public static DiagnosticRule AbstractConsequence { get; } =
        new("DRM085", "Consequence of an abstract type", SchemaSeverity.Error);

    public static DiagnosticRule NothingInCommon { get; } =
        new("DRM086", "Mapped members with nothing in common", SchemaSeverity.Error);

    public static DiagnosticRule UnsharedList { get; } =
        new("DRM087", "List that never has one player for each position", SchemaSeverity.Error);

    public static DiagnosticRule NoEventOrState { get; } =
        new("DRM088", "Begun or ended without an event or a state", SchemaSeverity.Error);

    public static DiagnosticRule BegunAndEnded { get; } =
        new("DRM089", "State begun and ended at once", SchemaSeverity.Error);

    public static DiagnosticRule BadCondition { get; } =
        new("DRM090", "Condition that cannot be met", SchemaSeverity.Error);

    public static DiagnosticRule BadOpposite { get; } = new("DRM091", "Bad opposite of a value", SchemaSeverity.Error);

    public static DiagnosticRule ChangingCircle { get; } =
        new("DRM092", "Implications in a circle that changes the players", SchemaSeverity.Error);

    public static DiagnosticRule BadTotal { get; } = new("DRM093", "Bad bound of a sum", SchemaSeverity.Error);

    public static DiagnosticRule WrongPlayers { get; } =
        new("DRM094", "Position with players of the wrong kind", SchemaSeverity.Error);

    private static DiagnosticRule[] BindingRules =>
    [
        UnknownName,
        AmbiguousName,
        WrongKind,
        UnknownImport,
        UnusedImport,
        DuplicateName,
        NamespaceFactClash,
        ReservedName,
        CSharpNameClash,
        HidingName,
        InheritanceCycle,
        InheritanceTooDeep,
        WrongBase,
        SecondBase,
        TraitBase,
        MemberConflict,
        WidenedMember,
        NotTightened,
        FieldUnion,
        FieldToPlayer,
        PositionDefault,
        BadDefault,
        BadRange,
        ConstraintNotApplicable,
        BadPattern,
        BadScheme,
        FailingExample,
        PassingCounterexample,
        RecommendedRequired,
        UniqueOnRelation,
        DeprecatedRequired,
        UnknownAspect,
        AspectClash,
        NoPosition,
        UnknownMember,
        UnknownModality,
        InverseClash,
        RepeatedItem,
        BadUnit,
        QuantityAsKey,
        NamespaceInTwoPlaces,
        ClosedBase,
        ForeignMemberAgain,
        ImportVersionMissed,
        UnmappedMember,
        AbstractConsequence,
        NothingInCommon,
        UnsharedList,
        NoEventOrState,
        BegunAndEnded,
        BadCondition,
        BadOpposite,
        ChangingCircle,
        BadTotal,
        WrongPlayers,
    ];
}
