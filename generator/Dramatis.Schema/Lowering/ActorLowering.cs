using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes the record of an actor, or the interface of a trait.</summary>
internal static class ActorLowering
{
    public static SourceModel Lower(BoundActor actor, LoweringContext context) =>
        actor.Symbol.IsTrait ? Trait(actor, context) : Record(actor, context);

    private static ActorModel Record(BoundActor actor, LoweringContext context)
    {
        var symbol = actor.Symbol;
        var declared = actor.Fields.Where(field => actor.Declares.Contains(field.Name)).ToList();
        var captions = new CaptionLowering(actor.Fields, ofActor: true);
        var lowering = new BodyLowering(context, ofActor: true);
        var body = lowering.Lower(
            declared,
            actor.Fields,
            actor.BuiltByBase,
            Captions(actor, declared, captions),
            actor.Rules.Select(rule => RuleLowering.Call(rule, context, captions)));
        var type = context.Declared(symbol.Namespace, symbol.Name);
        var hasName = !symbol.IsAbstract && actor.Fields.Any(IsName);
        return new(
            symbol.FullName,
            symbol.Namespace,
            LoweringContext.Document(actor),
            symbol.IsAbstract ? "abstract partial" : symbol.HasDerived ? "partial" : "sealed partial",
            symbol.Name,
            type,
            actor.Base is { } parent ? context.Player(parent) : TypeNames.Runtime("Actor"),
            string.Concat(actor.Traits.Select(trait => ", " + context.Player(trait)))
                + (hasName ? $", {TypeNames.Service("IUnnamed")}<{type}>" : ""),
            actor.Base is null ? "" : "new ",
            actor.IsBasedOnConcrete ? "new " : "",
            symbol.IsAbstract,
            symbol.HasDerived,
            actor.Base is { } above ? context.Player(above) + ".Builder" : TypeNames.Service("ActorBuilder"),
            Descriptor(actor, declared, context),
            symbol.IsAbstract || actor.Fields.Count == 0 ? null : lowering.Constructor(actor.Fields),
            body)
        {
            HasName = hasName,
            // The compiler adds what the overridden properties say of the bases' members, which must not be named again.
            Identifying = string.Join(", ", declared.Where(Identifies).Select(static field => $"nameof({field.CSharpName})")),
        };
    }

    /// <summary>Tells whether a field is null of actors alone that the text does not identify.</summary>
    private static bool Identifies(BoundField field) => field is { IsRequired: true, Multiplicity.IsMany: false };

    private static InterfaceModel Trait(BoundActor actor, LoweringContext context)
    {
        var properties = new PropertyLowering(context, ofActor: true);
        return new(
            actor.Symbol.FullName,
            actor.Symbol.Namespace,
            LoweringContext.Document(actor),
            actor.Symbol.CSharpName,
            string.Join(", ", actor.Traits.Select(context.Player).DefaultIfEmpty(TypeNames.Runtime("IActor"))),
            "",
            "",
            actor.Fields
                .Where(field => field.Declarer == actor.Symbol)
                .Select(field => properties.Lower(field) with { Doc = context.Document(field), Modifiers = field.Wider.Count > 0 ? "new " : "", Accessors = "get;" })
                .ToEquatable(),
            null,
            [],
            [],
            new SharedChecks(context, ofActor: true).Lower(actor.Fields),
            null);
    }

    /// <summary>An actor without a caption has its name as its caption.</summary>
    private static List<CaptionModel> Captions(BoundActor actor, List<BoundField> declared, CaptionLowering captions)
    {
        if (actor.Captions.Count > 0)
        {
            return [.. actor.Captions.Select(captions.Lower)];
        }

        var name = declared.Find(static field => IsName(field) && field.Type.Kind == SymbolKind.Scalar);
        return name is null ? [] : [new("Name is not null", "Name")];
    }

    private static bool IsName(BoundField field) =>
        field is { Name: "name", Scalar: ScalarKind.Text, Multiplicity.IsMany: false, Type.Kind: SymbolKind.Scalar or SymbolKind.Type };

    private static DescriptorModel Descriptor(BoundActor actor, List<BoundField> declared, LoweringContext context)
    {
        var unique = declared.Where(static field => field.IsUnique).Select(static field => field.Name).ToList();
        var arguments = CSharpText.Literal(actor.Symbol.FullName)
            + (actor.Base is { } parent ? ", " + context.DescriptorOf(parent) : "");
        return new(
            arguments,
            [
                .. Initializers.Of(("Summary", Initializers.Summary(actor.Prose.Summary))),
                .. ValueDescriptors.Fields(declared),
                .. Initializers.Of(
                    ("Unique", Initializers.Names(unique)),
                    ("RenamedFrom", Initializers.Names(actor.Prose.RenamedFrom)),
                    ("Read", actor.Symbol.IsAbstract ? null : "static (id, members) => new Builder(id).Read(members)")),
            ]);
    }
}
