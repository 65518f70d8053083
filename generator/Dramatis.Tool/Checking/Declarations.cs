using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Checking;

/// <summary>The places of declarations by name. Of several declarations with one name the first counts.</summary>
internal sealed class Declarations
{
    private readonly Dictionary<(string Space, string Name), (string Path, DeclarationSyntax Syntax)> _byName = [];

    public Declarations(IEnumerable<SchemaSyntax> files)
    {
        foreach (var file in files.OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            foreach (var declaration in file.Declarations)
            {
                _byName.TryAdd((file.Namespace?.Value ?? "", declaration.Name.Value), (file.Path, declaration));
            }
        }
    }

    /// <summary>The names written in a declaration: its own and those of its members.</summary>
    public static IEnumerable<string> NamesOf(DeclarationSyntax declaration) =>
        Members(declaration).Prepend(declaration.Name).Select(static name => name.Value);

    /// <summary>
    /// A finding with the place of the declaration that it mentions, unless that is the finding's own place.
    /// </summary>
    public SchemaDiagnostic Placed(SchemaDiagnostic finding)
    {
        var place = finding.Related is RelatedPlace.Named name ? Find(name) : finding.Related;
        return place == new RelatedPlace.At(finding.Path, finding.Span)
            ? finding with { Related = null }
            : finding with { Related = place };
    }

    private RelatedPlace.At? Find(RelatedPlace.Named name)
    {
        if (!_byName.TryGetValue((name.Namespace, name.Name), out var found))
        {
            return null;
        }

        var at = name.Member is null
            ? found.Syntax.Name
            : Members(found.Syntax).FirstOrDefault(member => member.Value == name.Member);
        return at is null ? null : new(found.Path, at.Span);
    }

    private static IEnumerable<ScalarSyntax> Members(DeclarationSyntax declaration) => declaration switch
    {
        EnumSyntax values => values.Values.Select(static value => value.Name),
        RelationSyntax relation => relation.Roles.Select(static position => position.Name).Concat(Fields(relation)),
        EntitySyntax entity => Fields(entity),
        _ => [],
    };

    private static IEnumerable<ScalarSyntax> Fields(EntitySyntax entity) => entity.Fields.Select(static field => field.Name);
}
