namespace Dramatis.Schema.Syntax;

/// <summary>A relation type or, with <paramref name="IsTrait"/>, a trait of relations.</summary>
/// <param name="Aspect">As written; the binder reads it.</param>
/// <param name="Key">Null where it is left out; likewise the next ones.</param>
public sealed record RelationSyntax(
    ScalarSyntax Name,
    CommonSyntax Common,
    IReadOnlyList<NameSyntax> Is,
    bool IsAbstract,
    bool IsTrait,
    ScalarSyntax? Aspect,
    IReadOnlyList<CaptionSyntax> Captions,
    IReadOnlyList<PositionSyntax> Roles,
    IReadOnlyList<FieldSyntax> Fields,
    IReadOnlyList<ScalarSyntax>? Key,
    IReadOnlyList<ScalarSyntax>? Exclusive,
    IReadOnlyList<ExclusionSyntax> Excludes,
    IReadOnlyList<ScalarSyntax>? Modalities,
    IReadOnlyList<RuleSyntax> Rules) : DeclarationSyntax(Name, Common);
