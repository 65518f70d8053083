namespace Dramatis.Schema.Syntax;

/// <summary>An actor type or, with <paramref name="IsTrait"/>, a trait of actors.</summary>
public sealed record ActorSyntax(
    ScalarSyntax Name,
    CommonSyntax Common,
    IReadOnlyList<NameSyntax> Is,
    bool IsAbstract,
    bool IsTrait,
    IReadOnlyList<CaptionSyntax> Captions,
    IReadOnlyList<FieldSyntax> Fields,
    IReadOnlyList<RuleSyntax> Rules) : DeclarationSyntax(Name, Common);
