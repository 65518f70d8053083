using static Dramatis.Tool.Diffing.VersionStep;
using C = Dramatis.Tool.Diffing.ChangeClasses;

namespace Dramatis.Tool.Diffing;

/// <content>Members, players, relations, rules and enums.</content>
internal static partial class ChangeCatalog
{
    public static ChangeRule OptionalMemberAdded { get; } = new("DIFF040", "Optional member added", Minor);

    public static ChangeRule RequiredMemberAdded { get; } = new("DIFF041", "Required member added", C.Source | C.Data);

    public static ChangeRule ActorDefaultAdded { get; } =
        new("DIFF042", "Field with a default added to an actor", C.Meaning);

    public static ChangeRule RelationDefaultAdded { get; } =
        new("DIFF043", "Field with a default added to a relation", C.Data | C.Meaning);

    public static ChangeRule MemberRemoved { get; } = new("DIFF044", "Member removed", C.Source | C.Data);

    public static ChangeRule ActorFieldRenamed { get; } =
        new("DIFF045", "Field of an actor renamed, with renamedFrom", C.Source);

    public static ChangeRule RelationMemberRenamed { get; } =
        new("DIFF046", "Member of a relation renamed, with renamedFrom", C.Source);

    public static ChangeRule MemberMoved { get; } =
        new("DIFF047", "Member moved to a base or a derived type", Minor);

    public static ChangeRule OrderChanged { get; } = new("DIFF048", "Order changed", Patch);

    public static ChangeRule BecameRequired { get; } = new("DIFF049", "Member became required", C.Source | C.Data);

    public static ChangeRule ActorFieldBecameOptional { get; } =
        new("DIFF050", "Required field of an actor became optional", Minor);

    public static ChangeRule RelationMemberBecameOptional { get; } =
        new("DIFF051", "Required member of a relation became optional", C.Source);

    public static ChangeRule RequiredGotDefault { get; } = new("DIFF052", "Required field got a default", Minor);

    public static ChangeRule RelationFieldGotDefault { get; } =
        new("DIFF053", "Optional field of a relation got a default", C.Source | C.Data | C.Meaning);

    public static ChangeRule DefaultDropped { get; } =
        new("DIFF054", "Default removed, field became optional", C.Source | C.Meaning);

    public static ChangeRule DefaultChanged { get; } = new("DIFF055", "Default changed", C.Meaning);

    public static ChangeRule OneOrMany { get; } =
        new("DIFF056", "Single value became a list, or the reverse", C.Source | C.Data);

    public static ChangeRule CountTightened { get; } = new("DIFF057", "Number of values tightened", C.Data);

    public static ChangeRule CountLoosened { get; } = new("DIFF058", "Number of values loosened", Minor);

    public static ChangeRule FieldTypeReplaced { get; } =
        new("DIFF059", "Field changed to another scalar or enum, or to or from a position", C.Source | C.Data);

    public static ChangeRule FieldTypeRenamed { get; } =
        new("DIFF060", "Field changed to another type of the same scalar", C.Source);

    public static ChangeRule UniqueAdded { get; } = new("DIFF061", "Field became unique", C.Data);

    public static ChangeRule UniqueRemoved { get; } = new("DIFF062", "Field no longer unique", Minor);

    public static ChangeRule RecommendedChanged { get; } = new("DIFF063", "Recommendation changed", Minor);

    public static ChangeRule InverseAdded { get; } = new("DIFF064", "Inverse added", Minor);

    public static ChangeRule InverseRemoved { get; } = new("DIFF065", "Inverse removed or renamed", C.Source);

    public static ChangeRule ActorFieldGotDefault { get; } =
        new("DIFF066", "Optional field of an actor got a default", C.Source | C.Meaning);

    public static ChangeRule ConstructorChanged { get; } = new("DIFF067", "Constructor changed", C.Source);

    public static ChangeRule PlayersRemoved { get; } = new("DIFF070", "Fewer players allowed", C.Source | C.Data);

    public static ChangeRule PlayersAdded { get; } = new("DIFF071", "More players allowed", Minor);

    public static ChangeRule PlayersNamedOtherwise { get; } =
        new("DIFF072", "C# type of a position changed", C.Source);

    public static ChangeRule PositionMeaningChanged { get; } =
        new("DIFF073", "Position became acting or transparent, or no longer", C.Meaning);

    public static ChangeRule AspectChanged { get; } = new("DIFF080", "Aspect changed", C.Source | C.Data | C.Meaning);

    public static ChangeRule AspectGiven { get; } =
        new("DIFF081", "Timeless relation became an event or a state", C.Meaning);

    public static ChangeRule KeyChanged { get; } = new("DIFF082", "Key changed", C.Meaning);

    public static ChangeRule ExclusiveChanged { get; } = new("DIFF083", "Exclusive members changed", C.Meaning);

    public static ChangeRule ExcludesChanged { get; } = new("DIFF084", "Excluded relations changed", C.Meaning);

    public static ChangeRule ModalitiesRemoved { get; } = new("DIFF085", "Fewer modalities allowed", C.Data);

    public static ChangeRule ModalitiesAdded { get; } = new("DIFF086", "More modalities allowed", Minor);

    public static ChangeRule CaptionChanged { get; } = new("DIFF087", "Caption changed", Patch);

    public static ChangeRule ConsequencesChanged { get; } = new("DIFF088", "Consequences changed", C.Meaning);

    public static ChangeRule TotalChanged { get; } = new("DIFF089", "Bound of a sum changed", C.Meaning);

    public static ChangeRule RuleAdded { get; } = new("DIFF090", "Rule added, or a warning became an error", C.Data);

    public static ChangeRule CheckChanged { get; } = new("DIFF091", "Expression of a rule changed", C.Data);

    public static ChangeRule RuleLoosened { get; } =
        new("DIFF092", "Rule removed, or an error became a warning", Minor);

    public static ChangeRule WarningChanged { get; } = new("DIFF093", "Warning-only rule added or changed", Minor);

    public static ChangeRule RuleMessageChanged { get; } = new("DIFF094", "Message of a rule changed", Patch);

    public static ChangeRule RuleRenamed { get; } =
        new("DIFF095", "Rule renamed", C.Source);

    public static ChangeRule ValueAdded { get; } = new("DIFF100", "Enum value added", Minor);

    public static ChangeRule ValueRemoved { get; } = new("DIFF101", "Enum value removed", C.Source | C.Data);

    public static ChangeRule ValueRenamed { get; } =
        new("DIFF102", "Enum value renamed, with renamedFrom", C.Source);

    public static ChangeRule RelationValueRenamed { get; } =
        new("DIFF103", "Enum value in relations renamed, with renamedFrom", C.Source);

    public static ChangeRule OppositesChanged { get; } = new("DIFF104", "Opposite values changed", C.Meaning);
}
