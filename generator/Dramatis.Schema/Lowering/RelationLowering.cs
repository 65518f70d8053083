using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes the record of a relation, and its interface if others are based on it.</summary>
internal static class RelationLowering
{
    public static IEnumerable<SourceModel> Lower(BoundRelation relation, LoweringContext context)
    {
        if (relation.Symbol.IsInterface)
        {
            yield return Interface(relation, context);
        }

        if (!relation.Symbol.IsAbstract)
        {
            yield return Record(relation, context);
        }
    }

    private static RelationModel Record(BoundRelation relation, LoweringContext context)
    {
        var symbol = relation.Symbol;
        List<BoundMember> members = [.. relation.Members];
        var captions = new CaptionLowering(members, ofActor: false);
        var lowering = new BodyLowering(context, ofActor: false);
        var body = lowering.Lower(
            members,
            members,
            symbol.IsInterface ? Built(relation) : relation.BuiltByBase,
            [.. relation.Captions.Select(captions.Lower)],
            relation.Rules.Select(rule => RuleLowering.Call(rule, context, captions)));
        return new(
            symbol.FullName,
            symbol.Namespace,
            LoweringContext.Document(relation),
            symbol.Name,
            TypeNames.Runtime(Aspect(relation, "Relation")),
            symbol.HasDerived ? $"{symbol.CSharpName}.Builder" : BuilderBase(relation, context),
            string.Concat(Interfaces(relation, context).Select(static name => ", " + name)),
            RelationDescriptors.Of(relation, context),
            Handles(relation, symbol.Name, context),
            Explicits.Of(relation, context).ToEquatable(),
            symbol.HasDerived ? [] : Navigations.Of(relation, symbol.Name, context).ToEquatable(),
            lowering.Constructor(members, MembersOfRuntime(relation)),
            body);
    }

    /// <summary>The members that a relation has from the runtime, as parameters of its constructor.</summary>
    private static (string Type, string Name)[] MembersOfRuntime(BoundRelation relation)
    {
        var (id, when) = ((TypeNames.Runtime("EntityId"), "id"), TypeNames.Runtime("When"));
        return relation.Aspect switch
        {
            BoundAspect.Event => [(when, "on"), id],
            BoundAspect.State => [(when, "during"), id],
            _ => [id],
        };
    }

    private static InterfaceModel Interface(BoundRelation relation, LoweringContext context)
    {
        var symbol = relation.Symbol;
        var name = symbol.CSharpName;
        var properties = new PropertyLowering(context, ofActor: false);
        var hasBuilder = symbol is { HasDerived: true, IsTrait: false };
        HashSet<string> built = hasBuilder ? new(Built(relation).Except(relation.BuiltByBase)) : [];
        return new(
            symbol.IsAbstract ? symbol.FullName : $"{symbol.Namespace}.{name}",
            symbol.Namespace,
            LoweringContext.Document(relation),
            name,
            string.Join(", ", Bases(relation, context)),
            relation.IsBasedOnAbstract ? "new " : "",
            HasPositionsAbove(relation) ? "new " : "",
            Members(relation, built, context).Select(member => Interface(properties.Lower(member), member, built, context)).ToEquatable(),
            symbol.IsAbstract ? RelationDescriptors.Of(relation, context) : null,
            Handles(relation, name, context),
            Navigations.Of(relation, name, context).ToEquatable(),
            new SharedChecks(context, ofActor: false).Lower(relation.Fields),
            hasBuilder ? Builder(relation, context) : null);
    }

    /// <summary>The members that the shared builder of a relation sets, including those of its bases.</summary>
    private static HashSet<string> Built(BoundRelation relation) =>
        new(relation.Members.Select(static member => member.Name).Except(relation.Symbol.Narrowed));

    private static SharedBuilderModel Builder(BoundRelation relation, LoweringContext context) => new(
        Base(relation) is null ? "" : "new ",
        BuilderBase(relation, context),
        TypeNames.Runtime(Aspect(relation, "Relation")),
        new BodyLowering(context, ofActor: false).Shared([.. relation.Members], relation.BuiltByBase));

    private static string BuilderBase(BoundRelation relation, LoweringContext context) => Base(relation) is { } above
        ? context.Player(above) + ".Builder"
        : TypeNames.Service(Aspect(relation, "Builder"));

    private static Symbol? Base(BoundRelation relation) => relation.Bases.FirstOrDefault(static above => !above.IsTrait);

    /// <summary>True if a base has handles of positions, which this type then hides.</summary>
    private static bool HasPositionsAbove(BoundRelation relation) => relation.Positions.Any(position =>
        position.Declarer != relation.Symbol || position.Wider.Count > 0);

    /// <summary>
    /// The members that the interface declares: those of the relation itself, and those of traits that its builder sets. A
    /// member that is narrowed without a change of its C# type stays where the base declares it.
    /// </summary>
    private static IEnumerable<BoundMember> Members(BoundRelation relation, HashSet<string> built, LoweringContext context) =>
        from member in relation.Members
        where built.Contains(member.Name) || (member.Declarer == relation.Symbol && MemberTypes.Kept(member, context) is null)
        select member;

    /// <summary>The property of the interface, which the builder can set if no type below narrows it.</summary>
    private static PropertyModel Interface(PropertyModel property, BoundMember member, HashSet<string> built, LoweringContext context) => property with
    {
        Doc = context.Document(member),
        Modifiers = member.Declarer != context.Declaration.Symbol || MemberTypes.Wider(member).Count > 0 ? "new " : "",
        Accessors = built.Contains(member.Name) ? "get; init;" : "get;",
    };

    private static EquatableArray<RoleHandleModel> Handles(BoundRelation relation, string name, LoweringContext context) =>
        relation.Positions.Select(position => new RoleHandleModel(
            context.Origin(position),
            name,
            PositionTypes.Player(position, context),
            position.CSharpName,
            CSharpText.Literal(position.Name))).ToEquatable();

    private static IEnumerable<string> Bases(BoundRelation relation, LoweringContext context)
    {
        var bases = relation.Bases.Select(context.Player).ToList();
        var aspect = relation.Aspect switch
        {
            BoundAspect.Event => "IEventRelation",
            BoundAspect.State => "IStateRelation",
            _ => "IRelation",
        };

        // A trait may leave the aspect open; the bases then do not give it.
        return bases.Count == 0 || relation.Bases.All(static parent => parent.IsTrait)
            ? bases.Append(TypeNames.Runtime(aspect))
            : bases;
    }

    private static IEnumerable<string> Interfaces(BoundRelation relation, LoweringContext context) =>
        relation.Symbol.HasDerived
            ? [relation.Symbol.CSharpName]
            : relation.Bases.Select(context.Player);

    private static string Aspect(BoundRelation relation, string suffix) => relation.Aspect switch
    {
        BoundAspect.Event => "Event" + suffix,
        BoundAspect.State => "State" + suffix,
        _ => suffix == "Relation" ? suffix : "Relation" + suffix,
    };
}
