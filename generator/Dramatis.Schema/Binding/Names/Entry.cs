using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Names;

/// <summary>A declaration of the project while the table is made; its file has a namespace.</summary>
/// <param name="number">Its place among all declarations of the project.</param>
/// <param name="index">Its place in the file.</param>
internal sealed class Entry(FileDeclarations file, NameResolver resolver, int number, int index, Declared declared)
{
    private Symbol? _symbol;

    public FileDeclarations File { get; } = file;

    /// <summary>Looks names up as the file sees them.</summary>
    public NameResolver Resolver { get; } = resolver;

    public int Number { get; } = number;

    public int Index { get; } = index;

    public Declared Declared { get; } = declared;

    public string Namespace { get; } = file.Namespace!;

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

    /// <summary>The players of a role.</summary>
    public PlayerKind Plays
    {
        get;
        set => (field, _symbol) = (value, null);
    }

    public bool IsSound => Soundness == Soundness.Sound;

    public string FullName { get; } = $"{file.Namespace}.{declared.Name}";

    public DeclaredEntity? Entity => Declared as DeclaredEntity;

    public bool IsTrait => Entity is { IsTrait: true };

    public bool IsAbstract => Entity is { IsAbstract: true } or { IsTrait: true };

    public Symbol Symbol =>
        _symbol ??= new(Namespace, Declared.Name, Declared.Kind, IsAbstract, IsTrait, HasDerived, Plays, Narrowed);

    public Place Place(PlaceKind kind, string? member = null) => new(kind, Index, member);
}
