using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Findings;

/// <summary>Finds the span of a place in the tree of its file.</summary>
internal static class PlaceFinder
{
    public static Span Find(SchemaSyntax file, Place place)
    {
        if (place.IsInHead)
        {
            return InHead(file, place);
        }

        var declaration = file.Declarations[place.Declaration];
        return place.Entry == Part.Name ? InDeclaration(declaration, place) : InEntry(Entry(declaration, place), place);
    }

    private static Span InHead(SchemaSyntax file, Place place) => place.Part switch
    {
        Part.Version => file.Version!.Span,
        Part.Summary => file.Summary!.Span,
        Part.Import => file.Imports[place.Index].Span,
        Part.ImportVersion => file.ImportVersions[place.Index]!.Span,
        _ => throw Unknown(place),
    };

    private static Span InDeclaration(DeclarationSyntax declaration, Place place) => (declaration, place.Part) switch
    {
        (_, Part.Name) => declaration.Name.Span,
        (TypeSyntax type, Part.Base) => type.Is!.Span,
        (TypeSyntax type, _) => InConstraints(type.Constraints, place),
        (RoleSyntax role, _) => InType(role.Players!, place),
        (EntitySyntax entity, Part.Base) => entity.Is[place.Index].Span,
        (RelationSyntax relation, Part.Aspect) => relation.Aspect!.Span,
        (RelationSyntax relation, Part.Key) => relation.Key![place.Index].Span,
        (RelationSyntax relation, Part.Exclusive) => relation.Exclusive![place.Index].Span,
        (RelationSyntax relation, Part.TotalOf) => relation.Total!.Of!.Span,
        (RelationSyntax relation, Part.TotalPer) => relation.Total!.Per![place.Index].Span,
        (RelationSyntax relation, Part.TotalMost) => relation.Total!.Most!.Span,
        (RelationSyntax relation, Part.Modalities) => relation.Modalities![place.Index].Span,
        _ => throw Unknown(place),
    };

    private static object Entry(DeclarationSyntax declaration, Place place) => (declaration, place.Entry) switch
    {
        (EnumSyntax values, Part.Value) => values.Values[place.Number],
        (EntitySyntax entity, Part.Field) => entity.Fields[place.Number],
        (EntitySyntax entity, Part.Caption) => entity.Captions[place.Number],
        (EntitySyntax entity, Part.Rule) => entity.Rules[place.Number],
        (RelationSyntax relation, Part.Position) => relation.Roles[place.Number],
        (RelationSyntax relation, Part.Clause) => relation.Clauses[place.Number],
        _ => throw Unknown(place),
    };

    private static Span InEntry(object entry, Place place) => (entry, place.Part) switch
    {
        (EnumValueSyntax value, Part.Opposed) => value.Opposes[place.Index].Value.Span,
        (EnumValueSyntax value, _) => value.Name.Span,
        (CaptionSyntax caption, _) => caption.Parts[place.Index].Span,
        (RuleSyntax rule, Part.Name) => rule.Name.Span,
        (RuleSyntax rule, _) => rule.Message!.Parts[place.Index].Span,
        (ClauseSyntax clause, Part.Name) => clause.Relation?.Span ?? clause.Matter!.Span,
        (ClauseSyntax clause, Part.Own) => clause.Members[place.Index].Own.Span,
        (ClauseSyntax clause, Part.Other) => clause.Members[place.Index].Other.Span,
        (ClauseSyntax clause, Part.Condition) => clause.Where[place.Index].Field.Span,
        (ClauseSyntax clause, _) => clause.Where[place.Index].Values[place.Length].Span,
        (PositionSyntax position, Part.Acts) => position.Acts!.Span,
        (PositionSyntax position, Part.Transparent) => position.Transparent!.Span,
        (PositionSyntax position, Part.Name) => position.Name.Span,
        (PositionSyntax position, Part.Deprecated) => position.Common.Deprecated!.Span,
        (PositionSyntax position, Part.Recommended) => position.Recommended!.Span,
        (PositionSyntax position, Part.Inverse) => position.Inverse!.Span,
        (PositionSyntax position, _) => InType(position.Player!, place),
        (FieldSyntax field, Part.Name) => field.Name.Span,
        (FieldSyntax field, Part.Deprecated) => field.Common.Deprecated!.Span,
        (FieldSyntax field, Part.Recommended) => field.Recommended!.Span,
        (FieldSyntax field, Part.Unique) => field.Unique!.Span,
        (FieldSyntax field, Part.Default) => (field.Type?.Default ?? field.Default)!.Span,
        (FieldSyntax field, Part.Type or Part.Choice or Part.Multiplicity or Part.Expression) => InType(field.Type!, place),
        (FieldSyntax field, _) => InConstraints(field.Constraints, place),
        _ => throw Unknown(place),
    };

    private static Span InType(TypeExpressionSyntax type, Place place) => place.Part switch
    {
        Part.Type => type.Names[place.Index].Span,
        Part.Choice => new(type.Names[0].Span.Start, type.Names[type.Names.Count - 1].Span.End),
        Part.Multiplicity => type.MultiplicitySpan ?? type.Span,
        Part.Expression => type.Span,
        Part.Default => type.Default!.Span,
        _ => throw Unknown(place),
    };

    private static Span InConstraints(ConstraintsSyntax constraints, Place place) => place.Part switch
    {
        Part.Length => constraints.Length!.Span,
        Part.MinLength => constraints.Length!.Least!.Span,
        Part.MaxLength => constraints.Length!.Most!.Span,
        Part.Pattern when place.Length > 0 => constraints.Pattern!.Part(place.Index, place.Length),
        Part.Pattern => constraints.Pattern!.Span,
        Part.Range => constraints.Range!.Span,
        Part.Least => constraints.Range!.Least!.Span,
        Part.Most => constraints.Range!.Most!.Span,
        Part.Scheme => constraints.Schemes[place.Index].Span,
        Part.Schemes => All(constraints.Schemes),
        Part.Unit => constraints.Units[place.Index].Span,
        Part.Units => All(constraints.Units),
        Part.Example => constraints.Examples[place.Index].Span,
        Part.Counterexample => constraints.Counterexamples[place.Index].Span,
        _ => throw Unknown(place),
    };

    private static Span All(IReadOnlyList<ScalarSyntax> texts) => new(texts[0].Span.Start, texts[texts.Count - 1].Span.End);

    private static ArgumentException Unknown(Place place) => new($"{place} is not a place in a schema.", nameof(place));
}
