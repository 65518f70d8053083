using System.Collections.Immutable;
using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds the declarations of one file, each by the binder of its kind.</summary>
public sealed class Binder
{
    private readonly FileContext _context;
    private readonly TypeBinder _types;
    private readonly EntityBinder _entities;
    private readonly RelationBinder _relations;

    private Binder(FileContext context)
    {
        (_context, _types, _relations) = (context, new(context), new(context));
        _entities = new(context, _types);
    }

    /// <summary>Binds a file against the part of the project that it can see.</summary>
    /// <param name="syntax">The tree of the file: only for the places of what is found.</param>
    /// <param name="file">The declarations of the file.</param>
    /// <param name="scope">The scope of the same file.</param>
    /// <returns>The sound declarations, and every finding but those of the parser.</returns>
    public static BoundFile Bind(SchemaSyntax syntax, FileDeclarations file, Scope scope)
    {
        if (scope.Namespace is not { } space || scope.Own.Count != file.Declarations.Count)
        {
            return new(file.Path, scope.Namespace ?? "", [], []);
        }

        var context = new FileContext(file, scope);
        var binder = new Binder(context);
        var bound = context.Own
            .Select((reached, i) => binder.Bind(reached, new(i)))
            .OfType<BoundDeclaration>()
            .ToImmutableArray();
        return new(file.Path, space, bound, context.Findings.In(syntax));
    }

    /// <returns>Null for a declaration that cannot be generated.</returns>
    private BoundDeclaration? Bind(Reached reached, Place place)
    {
        CheckBases(reached, place);
        return reached.Declared switch
        {
            DeclaredType type => _types.Bind(reached, type, place),
            DeclaredEnum values => EnumBinder.Bind(_context.Findings, reached, values, place),
            DeclaredRole role => Role(reached, role, place),
            DeclaredEntity { Kind: SymbolKind.Actor } => Actor(reached, Members(reached, place)),
            DeclaredEntity { Relation: { } relation } =>
                _relations.Bind(reached, relation, Members(reached, place), place),
            _ => null,
        };
    }

    /// <summary>Finds that a declaration is based on itself, or on too many others.</summary>
    private void CheckBases(Reached reached, Place place)
    {
        var name = reached.Declared.Name;
        var needed = References.Needed(reached.Declared);
        if (reached.Soundness == Soundness.TooDeep)
        {
            _context.Findings.Add(
                DiagnosticCatalog.InheritanceTooDeep,
                place,
                $"More than {SoundnessFinder.DeepestBase} declarations stand above '{name}', which is too deep.");
        }

        for (var i = 0; reached.Soundness == Soundness.Cyclic && i < needed.Count; i++)
        {
            if (_context.Resolve(reached, needed[i]).Reach == Reach.Cyclic)
            {
                _context.Findings.Add(
                    DiagnosticCatalog.InheritanceCycle,
                    place.At(reached.Declared is DeclaredRole ? Part.Type : Part.Base, i),
                    $"'{needed[i].Written}' leads back to '{name}'; nothing can be based on itself.");
                return;
            }
        }
    }

    private BoundActor? Actor(Reached reached, EntityMembers members)
    {
        if (!reached.IsSound || !members.IsSound)
        {
            return null;
        }

        var above = members.Base is { } symbol ? _entities.MembersOf(symbol) : null;
        return new(
            reached.Symbol,
            reached.Declared.Prose,
            members.Base,
            members.Bases.Where(static b => b.IsTrait).ToList(),
            members.Fields,
            members.Fields.Where(f => above?.Find(f.Name) is null).Select(static f => f.Name).ToList(),
            members.Captions,
            members.Rules.Where(r => above is null || !above.Has(r)).ToList())
        {
            BuiltByBase = members.BuiltByBase,
            IsBasedOnConcrete = members.IsAboveConcrete,
        };
    }

    private BoundRole? Role(Reached reached, DeclaredRole declared, Place place)
    {
        var players = PlayerBinder.Bind(_context, reached, declared.Players, place);
        foreach (var builtIn in players.Where(static p => p.Kind == SymbolKind.BuiltIn))
        {
            _context.Findings.Add(
                DiagnosticCatalog.WrongKind,
                place.At(Part.Type, declared.Players.IndexOf(name => name.Written == builtIn.Name)),
                $"'{builtIn.Name}' is a type of the runtime, to which no role can be attached; name it at the position.");
        }

        return reached.IsSound
            ? new(reached.Symbol, declared.Prose, players.Where(static p => p.Kind != SymbolKind.BuiltIn).ToList())
            : null;
    }

    private EntityMembers Members(Reached reached, Place place) =>
        (reached.IsSound ? _entities.MembersOf(reached.Symbol) : null) ?? _entities.Bind(reached, place);
}
