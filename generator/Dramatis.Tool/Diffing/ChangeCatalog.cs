using static Dramatis.Tool.Diffing.VersionStep;
using C = Dramatis.Tool.Diffing.ChangeClasses;

namespace Dramatis.Tool.Diffing;

// docs/decisions.md: Effects by kind
/// <summary>All kinds of changes; <c>docs/diff.md</c> gives the reason for the classes of each.</summary>
internal static partial class ChangeCatalog
{
    /// <summary>All kinds in the order of their ids.</summary>
    public static IReadOnlyList<ChangeRule> All =>
    [
        .. typeof(ChangeCatalog).GetProperties()
            .Where(static property => property.PropertyType == typeof(ChangeRule))
            .Select(static property => (ChangeRule)property.GetValue(null)!)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    public static ChangeRule SchemaAdded { get; } = new("DIFF001", "Schema added", Minor);

    public static ChangeRule SchemaRemoved { get; } = new("DIFF002", "Schema removed", C.Source | C.Data);

    // docs/decisions.md: Renamed namespaces
    public static ChangeRule NamespaceRenamed { get; } = new("DIFF003", "Namespace renamed", C.Source | C.Data);

    public static ChangeRule VersionChanged { get; } = new("DIFF004", "Version changed", VersionStep.None);

    public static ChangeRule VersionLost { get; } = new("DIFF005", "Version added or removed", C.Data);

    public static ChangeRule ImportsChanged { get; } = new("DIFF006", "Imports changed", Patch);

    public static ChangeRule ProseChanged { get; } =
        new("DIFF007", "Summary, examples or counterexamples changed", Patch);

    public static ChangeRule DeprecationChanged { get; } = new("DIFF008", "Deprecation changed", Minor);

    public static ChangeRule FormerNameAdded { get; } = new("DIFF009", "Former name added", Minor);

    public static ChangeRule FormerNameLost { get; } = new("DIFF010", "Former name removed", C.Data);

    public static ChangeRule TypeAdded { get; } = new("DIFF020", "Type added", Minor);

    public static ChangeRule TypeRemoved { get; } = new("DIFF021", "Type removed", C.Source | C.Data);

    // docs/decisions.md: Renames with a former name
    public static ChangeRule TypeRenamed { get; } = new("DIFF022", "Type renamed, with renamedFrom", C.Source);

    public static ChangeRule RelationRenamed { get; } =
        new("DIFF023", "Relation renamed, with renamedFrom", C.Source);

    public static ChangeRule KindChanged { get; } = new("DIFF024", "Kind of type changed", C.Source | C.Data);

    public static ChangeRule NoLongerInstantiable { get; } =
        new("DIFF025", "Type became abstract or a trait", C.Source | C.Data);

    public static ChangeRule NowInstantiable { get; } = new("DIFF026", "Type can be instantiated now", Minor);

    public static ChangeRule CSharpFormChanged { get; } =
        new("DIFF027", "Record became an interface in C#, or the reverse", C.Source);

    public static ChangeRule ActorBaseRemoved { get; } =
        new("DIFF028", "Base or trait of an actor removed", C.Source | C.Data);

    public static ChangeRule ActorBaseAdded { get; } = new("DIFF029", "Base or trait of an actor added", Minor);

    public static ChangeRule RelationBaseRemoved { get; } =
        new("DIFF030", "Base or trait of a relation removed", C.Source | C.Data | C.Meaning);

    public static ChangeRule RelationBaseAdded { get; } =
        new("DIFF031", "Base or trait of a relation added", C.Meaning);

    public static ChangeRule ScalarChanged { get; } = new("DIFF032", "Scalar of a type changed", C.Source | C.Data);

    public static ChangeRule TypeBaseChanged { get; } = new("DIFF033", "Base of a type changed", Minor);

    // docs/decisions.md: Undecidable changes
    public static ChangeRule Tightened { get; } = new("DIFF034", "Constraints tightened or replaced", C.Data);

    public static ChangeRule Loosened { get; } = new("DIFF035", "Constraints loosened", Minor);

    public static ChangeRule TraitOrAbstract { get; } =
        new("DIFF036", "Abstract relation became a trait, or the reverse", Minor);
}
