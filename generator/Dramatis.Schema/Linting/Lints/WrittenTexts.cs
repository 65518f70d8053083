using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Linting.Lints;

/// <summary>What people read of a declaration.</summary>
internal static class WrittenTexts
{
    /// <summary>Its name and those of its members, values and inverses.</summary>
    public static IEnumerable<ScalarSyntax> Names(DeclarationSyntax declaration) =>
        Members(declaration).SelectMany(static member => member.Names).Prepend(declaration.Name);

    /// <summary>The summaries and reasons, its own and theirs, and the captions.</summary>
    public static IEnumerable<ScalarSyntax> Prose(DeclarationSyntax declaration) => Members(declaration)
        .Select(static member => member.Common)
        .Prepend(declaration.Common)
        .SelectMany(static common => new[] { common.Summary, common.Deprecated?.Reason })
        .OfType<ScalarSyntax>()
        .Concat(Captions(declaration).Select(static caption => caption.Source));

    private static IEnumerable<(ScalarSyntax[] Names, CommonSyntax Common)> Members(DeclarationSyntax declaration) =>
        declaration switch
        {
            EnumSyntax values => values.Values.Select(static value => (new[] { value.Name }, value.Common)),
            ActorSyntax actor => actor.Fields.Select(Member),
            RelationSyntax relation => relation.Roles
                .Select(static role => (
                    role.Inverse is { } inverse ? new[] { role.Name, inverse } : [role.Name],
                    role.Common))
                .Concat(relation.Fields.Select(Member)),
            _ => [],
        };

    private static (ScalarSyntax[] Names, CommonSyntax Common) Member(FieldSyntax field) =>
        ([field.Name], field.Common);

    private static IReadOnlyList<CaptionSyntax> Captions(DeclarationSyntax declaration) => declaration switch
    {
        ActorSyntax actor => actor.Captions,
        RelationSyntax relation => relation.Captions,
        _ => [],
    };
}
