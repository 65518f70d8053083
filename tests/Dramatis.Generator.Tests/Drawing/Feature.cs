namespace Dramatis.Generator.Tests.Drawing;

/// <summary>The features of the language. A run that never drew one of them is not a test of it.</summary>
internal enum Feature
{
    SeveralFilesOfOneNamespace, Import, QualifiedName, EqualNameInTwoNamespaces, Version,
    Summary, SummaryOfFile, DeprecatedDeclaration, DeprecatedMember, DeprecatedEnumValue,
    RenamedDeclaration, RenamedMember, RenamedEnumValue, Caption, SeveralCaptions,
    TypeOfScalar, TypeOfType, Check, Examples, Counterexamples, Enum, EnumInLongForm,
    Text, Integer, Decimal, Boolean, Date, Period, When, Instant, Uri, Quantity, FieldOfType, FieldOfEnum,
    Length, Pattern, LengthAndPattern, Range, Schemes, Units,
    One, Optional, Any, AtLeastOne, Exactly, AtLeast, Between, Default, DefaultInType,
    RecommendedField, RecommendedPosition, Unique,
    Actor, AbstractActor, ActorTrait, ActorWithBase, ActorWithTrait, SeveralTraits, FieldOfTraitAgain,
    Role, RoleOfRoles, RoleOfTrait, RoleOfRelation,
    Event, State, Timeless, Relation, AbstractRelation, RelationTrait, RelationWithBase, BaseThatIsConcrete, RelationWithTrait,
    PlayedByActor, PlayedByTrait, PlayedByRole, PlayedByRelation, PlayedByAnyActor, PlayedByAnyRelation, PlayedByClaim, Union,
    Inverse, SharedInverse,
    NarrowedPlayers, NarrowedPositionCount, NarrowedConstraint, NarrowedToType, NarrowedFieldCount, DefaultAdded,
    Key, Exclusive, Excludes, Modalities, Implies, ImpliedLink, Matter, Initiates, Terminates, Total, TwoOfOneList, FieldMapped,
    Where, AllPlayers, Soft, Likely, MapKey, Opposes, SoftOpposite, Acts, Transparent,
    Rule, RuleInLongForm, RuleMessage, RuleThatWarns, InheritedRule,
    KeywordAsName, NameOfRuntime, BuiltInHidden, BlockScalar, FlowMap,
}
