using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Members;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding;

/// <summary>Binds the declarations of one file, each by the binder of its kind.</summary>
internal sealed class DeclarationBinder
{
    private readonly FileContext _context;
    private readonly TypeBinder _types;
    private readonly EnumBinder _enums;
    private readonly EntityBinder _entities;
    private readonly RelationBinder _relations;

    public DeclarationBinder(FileContext context, IReadOnlyDictionary<string, EntitySyntax> syntaxes)
    {
        _context = context;
        _types = new(context);
        _enums = new(context.Reporter);
        _entities = new(context, _types, syntaxes);
        _relations = new(context);
    }

    /// <returns>Null for what cannot be generated.</returns>
    public BoundDeclaration? Bind(DeclarationSyntax declaration, Reached reached)
    {
        var prose = Prose.Of(declaration.Common);
        return declaration switch
        {
            TypeSyntax type => _types.Bind(type, reached, prose),
            EnumSyntax values => _enums.Bind(values, reached, prose),
            RoleSyntax role => Role(role, reached, prose),
            RelationSyntax relation => _relations.Bind(relation, reached, Members(relation, reached), prose),
            ActorSyntax actor => Actor(actor, reached, prose),
            _ => null,
        };
    }

    private BoundActor? Actor(ActorSyntax actor, Reached reached, BoundProse prose)
    {
        var members = Members(actor, reached);
        return ActorBinder.Bind(
            reached, members, members.Base is { } above ? _entities.MembersOf(above) : null, prose);
    }

    private BoundRole? Role(RoleSyntax syntax, Reached reached, BoundProse prose)
    {
        var declared = (DeclaredRole)reached.Declared;
        var players = PlayerBinder.Bind(_context, reached, declared.Players, syntax.Players);
        IEnumerable<NameSyntax> names = syntax.Players?.Names ?? [];
        BaseReports.Report(_context, reached, syntax.Name, names);
        foreach (var builtIn in players.Where(static p => p.Kind == SymbolKind.BuiltIn))
        {
            _context.Reporter.Report(
                DiagnosticCatalog.WrongKind,
                names.First(n => n.Written == builtIn.Name).Span,
                $"'{builtIn.Name}' is a type of the runtime, to which no role can be attached; name it at the position.");
        }

        return reached.IsSound
            ? new(reached.Symbol, prose, players.Where(static p => p.Kind != SymbolKind.BuiltIn).ToList())
            : null;
    }

    private EntityMembers Members(DeclarationSyntax syntax, Reached reached) =>
        (reached.IsSound ? _entities.MembersOf(reached.Symbol) : null)
        ?? _entities.Bind(reached, EntitySyntax.Of(syntax));
}
