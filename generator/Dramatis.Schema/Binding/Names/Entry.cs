using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Names;

/// <summary>A declaration of the project while the table is made; its file has a namespace.</summary>
/// <param name="file">The file that declares it.</param>
/// <param name="number">Its number among all declarations of the project.</param>
/// <param name="index">Its number in the file.</param>
internal sealed class Entry(NamedFile file, int number, int index, Declared declared)
{
    private Symbol? _symbol;

    public NamedFile File { get; } = file;

    /// <summary>Looks names up as the file sees them.</summary>
    public NameResolver Resolver => File.Resolver;

    public FileFindings Findings => File.Findings;

    public int Number { get; } = number;

    public int Index { get; } = index;

    public Declared Declared { get; } = declared;

    public string Namespace { get; } = file.Declarations.Namespace!;

    public Soundness Soundness { get; set; }

    public bool HasDerived
    {
        get;
        set => (field, _symbol) = (value, null);
    }

    /// <summary>The members that a type based on this one declares again, in ordinal order.</summary>
    public EquatableArray<string> Narrowed
    {
        get;
        set => (field, _symbol) = (value, null);
    }

    /// <summary>The kind of a role's players.</summary>
    public PlayerKind Plays
    {
        get;
        set => (field, _symbol) = (value, null);
    }

    /// <summary>The players of a role that has no interface in C#; see <see cref="Symbol.LoosePlayers"/>.</summary>
    public EquatableArray<Symbol> LoosePlayers
    {
        get;
        set => (field, _symbol) = (value, null);
    }

    /// <summary>The project that the declaration is compiled in.</summary>
    public SchemaOrigin Origin => File.Declarations.Origin;

    public bool IsSound => Soundness == Soundness.Sound;

    public string FullName { get; } = $"{file.Declarations.Namespace}.{declared.Name}";

    public DeclaredEntity? Entity => Declared as DeclaredEntity;

    public bool IsTrait => Entity is { IsTrait: true };

    public bool IsAbstract => Entity is { IsAbstract: true } or { IsTrait: true };

    public Symbol Symbol =>
        _symbol ??= new(Namespace, Declared.Name, Declared.Kind, IsAbstract, IsTrait, HasDerived, Plays, Narrowed)
        {
            Origin = Origin,
            LoosePlayers = LoosePlayers,
        };

    /// <summary>The place of the declaration, by its name.</summary>
    public Place Place => new(Index);
}
