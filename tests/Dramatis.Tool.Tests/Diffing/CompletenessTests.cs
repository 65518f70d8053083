using System.Reflection;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Diffing;

namespace Dramatis.Tool.Tests.Diffing;

/// <summary>
/// Holds what the language knows against what is compared: whoever adds a key to it has to add the kind of change, or to
/// say here why there is none.
/// </summary>
public sealed class CompletenessTests
{
    private static readonly Dictionary<string, string> s_known = new(StringComparer.Ordinal)
    {
        ["BoundActor.Base"] = "DIFF028 DIFF029",
        ["BoundActor.Declares"] = "follows from bases and fields",
        ["BoundActor.IsBasedOnConcrete"] = "follows from bases",
        ["BoundActor.Traits"] = "DIFF028 DIFF029",
        ["BoundCaption.Parts"] = "DIFF087",
        ["BoundCaptionPart.IsMember"] = "DIFF087",
        ["BoundCaptionPart.IsRest"] = "the text of the part says it",
        ["BoundCaptionPart.Text"] = "DIFF087",
        ["BoundClause.IsLikely"] = "DIFF088",
        ["BoundClause.IsSoft"] = "DIFF084",
        ["BoundClause.Kind"] = "DIFF084 DIFF088",
        ["BoundClause.Matter"] = "DIFF088",
        ["BoundClause.Members"] = "DIFF084 DIFF088",
        ["BoundClause.NeedsAllPlayers"] = "DIFF084",
        ["BoundClause.Relation"] = "DIFF084 DIFF088",
        ["BoundClause.Where"] = "DIFF084 DIFF088",
        ["BoundCondition.Field"] = "DIFF084 DIFF088",
        ["BoundCondition.Values"] = "DIFF084 DIFF088",
        ["BoundConstraints.Least"] = "DIFF034 DIFF035",
        ["BoundConstraints.MaxLength"] = "DIFF034 DIFF035",
        ["BoundConstraints.MinLength"] = "DIFF034 DIFF035",
        ["BoundConstraints.Most"] = "DIFF034 DIFF035",
        ["BoundConstraints.Pattern"] = "DIFF034 DIFF035",
        ["BoundConstraints.Schemes"] = "DIFF034 DIFF035",
        ["BoundConstraints.Units"] = "DIFF034 DIFF035",
        ["BoundDeclaration.Prose"] = "DIFF007",
        ["BoundDeclaration.Symbol"] = "DIFF020 DIFF021",
        ["BoundEntity.BuiltByBase"] = "follows from the bases and what these declare",
        ["BoundEntity.Captions"] = "DIFF087",
        ["BoundEntity.Fields"] = "DIFF040 DIFF041 DIFF044",
        ["BoundEntity.Members"] = "positions and fields together",
        ["BoundEntity.Rules"] = "DIFF090 DIFF092",
        ["BoundEnum.Opposites"] = "DIFF104",
        ["BoundEnum.Values"] = "DIFF100 DIFF101",
        ["BoundEnumValue.CSharpName"] = "follows from the name",
        ["BoundEnumValue.Name"] = "DIFF102 DIFF103",
        ["BoundEnumValue.Prose"] = "DIFF007",
        ["BoundField.Constraints"] = "DIFF034 DIFF035",
        ["BoundField.Default"] = "DIFF052 DIFF053 DIFF054 DIFF055 DIFF066",
        ["BoundField.IsAsDeclared"] = "follows from the bases and what these declare",
        ["BoundField.IsUnique"] = "DIFF061 DIFF062",
        ["BoundField.PatternOf"] = "follows from the bases and what these declare",
        ["BoundField.Scalar"] = "DIFF059 DIFF060",
        ["BoundField.Type"] = "DIFF059 DIFF060",
        ["BoundField.Wider"] = "follows from bases and their fields",
        ["BoundFieldOpposites.Field"] = "DIFF059",
        ["BoundFieldOpposites.Pair"] = "DIFF104",
        ["BoundFile.Declarations"] = "DIFF020 DIFF021",
        ["BoundFile.Diagnostics"] = "what has errors is not compared, and warnings change nothing",
        ["BoundFile.Namespace"] = "DIFF003",
        ["BoundFile.Path"] = "where a schema stands says nothing",
        ["BoundMember.CSharpName"] = "follows from the name",
        ["BoundMember.Declarer"] = "DIFF047",
        ["BoundMember.IsRecommended"] = "DIFF063",
        ["BoundMember.IsRequired"] = "follows from the multiplicity and the default",
        ["BoundMember.Multiplicity"] = "DIFF049 DIFF050 DIFF051 DIFF056 DIFF057 DIFF058",
        ["BoundMember.Name"] = "DIFF045 DIFF046",
        ["BoundMember.Narrowed"] = "follows from the bases and what these declare",
        ["BoundMember.Prose"] = "DIFF007",
        ["BoundOpposites.IsSoft"] = "DIFF104",
        ["BoundOpposites.One"] = "DIFF104",
        ["BoundOpposites.Other"] = "DIFF104",
        ["BoundPosition.Inverse"] = "DIFF064 DIFF065",
        ["BoundPosition.IsActing"] = "DIFF073",
        ["BoundPosition.IsTransparent"] = "DIFF073",
        ["BoundPosition.IsLoose"] = "follows from the players",
        ["BoundPosition.Players"] = "DIFF070 DIFF071 DIFF072",
        ["BoundPosition.Wider"] = "follows from bases and their positions",
        ["BoundProse.Obsolete"] = "DIFF008",
        ["BoundProse.RenamedFrom"] = "DIFF009 DIFF010",
        ["BoundProse.Summary"] = "DIFF007",
        ["BoundRelation.Aspect"] = "DIFF080 DIFF081",
        ["BoundRelation.Bases"] = "DIFF030 DIFF031",
        ["BoundRelation.Clauses"] = "DIFF084 DIFF088",
        ["BoundRelation.Exclusive"] = "DIFF083",
        ["BoundRelation.IsBasedOnAbstract"] = "follows from bases",
        ["BoundRelation.Key"] = "DIFF082",
        ["BoundRelation.Modalities"] = "DIFF085 DIFF086",
        ["BoundRelation.Opposites"] = "follows from the enums of its fields",
        ["BoundRelation.Positions"] = "DIFF040 DIFF041 DIFF044",
        ["BoundRelation.Total"] = "DIFF089",
        ["BoundRole.Players"] = "DIFF070 DIFF071 DIFF072",
        ["BoundRule.CSharpName"] = "follows from the name",
        ["BoundRule.Check"] = "DIFF091 DIFF093",
        ["BoundRule.Declarer"] = "rules are compared where they are declared",
        ["BoundRule.IsWarning"] = "DIFF090 DIFF092",
        ["BoundRule.Message"] = "DIFF094",
        ["BoundRule.Name"] = "DIFF095",
        ["BoundTotal.Most"] = "DIFF089",
        ["BoundTotal.Of"] = "DIFF089",
        ["BoundTotal.Per"] = "DIFF089",
        ["BoundType.Base"] = "DIFF033",
        ["BoundType.Check"] = "DIFF034 DIFF035",
        ["BoundType.Constraints"] = "DIFF034 DIFF035",
        ["BoundType.Scalar"] = "DIFF032",
        ["CommonSyntax.Deprecated"] = "DIFF008",
        ["CommonSyntax.RenamedFrom"] = "DIFF009 DIFF010",
        ["CommonSyntax.Summary"] = "DIFF007",
        ["ConstraintsSyntax.Counterexamples"] = "DIFF007",
        ["ConstraintsSyntax.Examples"] = "DIFF007",
        ["SchemaSyntax.Blanked"] = "what has errors is not compared",
        ["SchemaSyntax.Imports"] = "DIFF006",
        ["SchemaSyntax.ImportVersions"] = "asks for what a build has, and changes no type",
        ["SchemaSyntax.Summary"] = "DIFF007",
        ["SchemaSyntax.Version"] = "DIFF004 DIFF005",
        ["Symbol.CanPlay"] = "follows from the kind and from traits",
        ["Symbol.CSharpName"] = "DIFF027",
        ["Symbol.FullName"] = "namespace and name together",
        ["Symbol.HasDerived"] = "DIFF027",
        ["Symbol.IsAbstract"] = "DIFF025 DIFF026",
        ["Symbol.IsInterface"] = "DIFF027",
        ["Symbol.IsTrait"] = "DIFF025 DIFF027 DIFF036",
        ["Symbol.Kind"] = "DIFF024",
        ["Symbol.KindInWords"] = "the kind, as messages name it",
        ["Symbol.LoosePlayers"] = "follows from the players of the role",
        ["Symbol.Name"] = "DIFF022 DIFF023",
        ["Symbol.Namespace"] = "DIFF003",
        ["Symbol.Narrowed"] = "follows from what derived types declare",
        ["Symbol.Origin"] = "of the project and not of the schema",
        ["Symbol.Plays"] = "follows from the players of the role",
        ["Multiplicity.IsMany"] = "DIFF056",
        ["Multiplicity.Least"] = "DIFF049 DIFF050 DIFF051 DIFF057 DIFF058",
        ["Multiplicity.Most"] = "DIFF057 DIFF058",
    };

    /// <summary>What the trees of files hold beyond what is bound is named above; the rest is bound.</summary>
    private static readonly Dictionary<string, string> s_bound = new(StringComparer.Ordinal)
    {
        ["ActorSyntax"] = "BoundActor: ",
        ["CaptionPartSyntax"] = "BoundCaptionPart: IsMember Span Text",
        ["CaptionSyntax"] = "BoundCaption: Parts Source",
        ["ClauseSyntax"] = "BoundClause: IsLikely IsSoft Kind Matter Members NeedsAllPlayers Relation Where",
        ["CommonSyntax"] = "BoundProse: Deprecated RenamedFrom Summary",
        ["ConditionSyntax"] = "BoundCondition: Field Values",
        ["ConstraintsSyntax"] = "BoundConstraints: Counterexamples Examples Length Pattern Range Schemes Units",
        ["DeclarationSyntax"] = "BoundDeclaration: Common Name",
        ["DeprecatedSyntax"] = "BoundProse: Reason Since Span Use",
        ["EntitySyntax"] = "BoundActor and BoundRelation: Captions Fields Is IsAbstract IsTrait Rules",
        ["EnumSyntax"] = "BoundEnum: Values",
        ["EnumValueSyntax"] = "BoundEnumValue: Common Name Opposes",
        ["FieldSyntax"] = "BoundField: Common Constraints Default IsRecommended IsUnique Name Recommended Type Unique",
        ["NameSyntax"] = "Symbol: Name Qualifier Span Written",
        ["OpposedSyntax"] = "BoundOpposites: IsSoft Value",
        ["PositionSyntax"] = "BoundPosition: Acts Common Inverse IsActing IsRecommended IsTransparent Name Player Recommended Transparent",
        ["RangeSyntax"] = "BoundConstraints: Least Most Span",
        ["RelationSyntax"] = "BoundRelation: Aspect Clauses Exclusive Key Modalities Roles Total",
        ["RoleSyntax"] = "BoundRole: Players",
        ["RuleSyntax"] = "BoundRule: Check Common IsWarning Message Name",
        ["ScalarSyntax"] = "the text itself: Content Lines Span Style Value",
        ["SchemaSyntax"] = "BoundFile: Blanked Declarations Diagnostics ImportVersions Imports Namespace Path Summary Version",
        ["TotalSyntax"] = "BoundTotal: Most Of Per",
        ["TypeExpressionSyntax"] = "BoundMember: Default Multiplicity MultiplicitySpan Names Span",
        ["TypeSyntax"] = "BoundType: Check Constraints Is",
    };

    [Fact]
    public void Every_property_of_the_bound_model_is_compared_or_there_is_a_reason_why_not()
    {
        var properties = typeof(BoundFile).Assembly.GetExportedTypes()
            .Where(static type => type.Namespace == typeof(BoundFile).Namespace
                && type is { IsClass: true } && (type.Name.StartsWith("Bound", StringComparison.Ordinal) || type == typeof(Symbol)))
            .Append(typeof(Multiplicity))
            .SelectMany(Declared);

        Assert.Equal(
            properties.Order(StringComparer.Ordinal),
            s_known.Keys.Where(static key => !key.Contains("Syntax.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_key_that_is_read_is_one_that_is_known_here()
    {
        var trees = typeof(SchemaSyntax).Assembly.GetExportedTypes()
            .Where(static type => type.Namespace == typeof(SchemaSyntax).Namespace
                && type.Name.EndsWith("Syntax", StringComparison.Ordinal))
            .ToDictionary(static type => type.Name, static type => string.Join(' ', Declared(type)
                .Select(static name => name.Split('.')[1]).Order(StringComparer.Ordinal)), StringComparer.Ordinal);

        Assert.Equal(trees.Keys.Order(StringComparer.Ordinal), s_bound.Keys.Order(StringComparer.Ordinal));
        Assert.All(trees, tree => Assert.Equal(tree.Value, s_bound[tree.Key].Split(": ")[1]));
    }

    [Fact]
    public void The_kinds_of_change_that_are_named_are_there()
    {
        var ids = ChangeCatalog.All.Select(static rule => rule.Id).ToHashSet();

        Assert.All(
            s_known.Values.Where(static value => value.StartsWith("DIFF", StringComparison.Ordinal)).SelectMany(static value => value.Split(' ')),
            id => Assert.Contains(id, ids));
    }

    private static IEnumerable<string> Declared(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(static property => !Overrides(property))
        .Select(property => $"{type.Name}.{property.Name}");

    /// <summary>Records declare what their bases have again, in their constructors only.</summary>
    private static bool Overrides(PropertyInfo property) =>
        property.Name == "EqualityContract" || property.GetMethod!.GetBaseDefinition() != property.GetMethod;
}
