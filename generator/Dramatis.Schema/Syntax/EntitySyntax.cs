namespace Dramatis.Schema.Syntax;

/// <summary>An actor type, a relation type or, with <paramref name="IsTrait"/>, a trait of these.</summary>
public abstract record EntitySyntax(
    ScalarSyntax Name,
    CommonSyntax Common,
    IReadOnlyList<NameSyntax> Is,
    bool IsAbstract,
    bool IsTrait,
    IReadOnlyList<CaptionSyntax> Captions,
    IReadOnlyList<FieldSyntax> Fields,
    IReadOnlyList<RuleSyntax> Rules) : DeclarationSyntax(Name, Common);

/// <summary>An actor type or a trait of actors.</summary>
public sealed record ActorSyntax(
    ScalarSyntax Name,
    CommonSyntax Common,
    IReadOnlyList<NameSyntax> Is,
    bool IsAbstract,
    bool IsTrait,
    IReadOnlyList<CaptionSyntax> Captions,
    IReadOnlyList<FieldSyntax> Fields,
    IReadOnlyList<RuleSyntax> Rules) : EntitySyntax(Name, Common, Is, IsAbstract, IsTrait, Captions, Fields, Rules);

/// <summary>A relation type or a trait of relations.</summary>
/// <param name="Aspect">As written; the binder reads it.</param>
/// <param name="Key">Null if it is left out; likewise the exclusive members, the total and the modalities.</param>
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
    IReadOnlyList<ClauseSyntax> Clauses,
    TotalSyntax? Total,
    IReadOnlyList<ScalarSyntax>? Modalities,
    IReadOnlyList<RuleSyntax> Rules) : EntitySyntax(Name, Common, Is, IsAbstract, IsTrait, Captions, Fields, Rules);
