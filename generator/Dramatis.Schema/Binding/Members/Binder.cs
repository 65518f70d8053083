using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds the declarations of one file, each by the binder of its kind.</summary>
public sealed class Binder
{
    private readonly Scope _scope;
    private readonly BindingContext _context;
    private readonly TypeBinder _types;
    private readonly EntityBinder _entities;
    private readonly RelationBinder _relations;
    private readonly BoundDeclaration?[] _bound;

    /// <summary>Binds a file against the part of the project that it can see.</summary>
    /// <param name="file">The declarations of the file.</param>
    /// <param name="scope">The scope of the same file.</param>
    /// <param name="before">
    /// The binder of an earlier version of the file. Declarations that are unchanged since are taken from it: the result is
    /// the same as without, sooner.
    /// </param>
    public Binder(FileDeclarations file, Scope scope, Binder? before = null)
    {
        _scope = scope;
        _context = new(file, scope);
        (_types, _relations) = (new(_context), new(_context));
        _entities = new(_context, _types);
        _bound = new BoundDeclaration?[_context.Own.Count];
        if (before is null)
        {
            BindAll(static _ => false);
        }
        else
        {
            BindSince(before, new(before._context, _context));
        }
    }

    /// <summary>The sound declarations, and every finding but those of the parser.</summary>
    /// <param name="syntax">The tree of the file: only for the places of findings.</param>
    public BoundFile In(SchemaSyntax syntax)
    {
        if (_scope.Namespace is not { } space)
        {
            return new(_scope.Path, "", [], []);
        }

        var findings = new FileFindings();
        findings.AddAll(_scope.Findings);
        findings.AddAll(_context.Findings.Items);
        return new(_scope.Path, space, [.. _bound.OfType<BoundDeclaration>()], findings.In(syntax));
    }

    private void BindSince(Binder before, Unchanged unchanged)
    {
        _types.Take(before._types, unchanged);
        _entities.Take(before._entities, unchanged);
        var findings = before._context.Findings.Items.ToLookup(static finding => finding.Place.Declaration);
        BindAll(i =>
        {
            if (unchanged.NumberBefore(_context.Own[i]) is not { } number)
            {
                return false;
            }

            _bound[i] = before._bound[number];
            _context.Findings.AddAll(findings[number].Select(finding =>
                finding with { Place = finding.Place with { Declaration = i } }));
            return true;
        });
    }

    /// <param name="isKnown">Tells whether the declaration of a number is bound already.</param>
    private void BindAll(Func<int, bool> isKnown)
    {
        for (var i = 0; i < _bound.Length; i++)
        {
            if (!isKnown(i))
            {
                _bound[i] = Bind(_context.Own[i], new(i));
            }
        }
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
                $"'{name}' has more than {SoundnessFinder.DeepestBase} levels of bases above it; use fewer.");
        }

        for (var i = 0; reached.Soundness == Soundness.Cyclic && i < needed.Count; i++)
        {
            if (_context.Resolve(reached, needed[i]).Reach == Reach.Cyclic)
            {
                _context.Findings.Add(
                    DiagnosticCatalog.InheritanceCycle,
                    place.At(reached.Declared is DeclaredRole ? Part.Type : Part.Base, i),
                    $"'{needed[i].Written}' leads back to '{name}'; a declaration cannot be its own base or player.");
                return;
            }
        }
    }

    private BoundActor? Actor(Reached reached, EntityMembers members)
    {
        if (!reached.IsSound)
        {
            return null;
        }

        var above = members.Base is { } symbol ? _entities.MembersOf(symbol) : null;
        return new(
            reached.Symbol,
            reached.Declared.Prose,
            members.Base,
            members.Bases.Where(static b => b.IsTrait).ToEquatable(),
            members.Fields.ToEquatable(),
            members.Fields.Where(f => above?.Find(f.Name) is null).Select(static f => f.Name).ToEquatable(),
            members.Captions,
            members.Rules.Where(r => above is null || !above.Has(r)).ToEquatable())
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
                $"'{builtIn.Name}' is a type of the runtime and cannot be a player of a role; name it at the position.");
        }

        return reached.IsSound
            ? new(reached.Symbol, declared.Prose, players.Where(static p => p.Kind != SymbolKind.BuiltIn).ToEquatable())
            : null;
    }

    private EntityMembers Members(Reached reached, Place place) =>
        (reached.IsSound ? _entities.MembersOf(reached.Symbol) : null) ?? _entities.Bind(reached, place);
}
