using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding;

/// <summary>What a name stands for, without a place: equal for equal declarations wherever they stand.</summary>
/// <param name="Namespace">Empty for scalars of the language and players of the runtime.</param>
/// <param name="Name">The written name.</param>
/// <param name="IsAbstract">Whether it cannot be instantiated; true for traits, too.</param>
/// <param name="IsTrait">Whether it is a trait.</param>
/// <param name="HasDerived">Whether another declaration of the project is based on it.</param>
/// <param name="Plays">The players of a role.</param>
/// <param name="Narrowed">
/// The names of members that a type based on this one declares again: its builder leaves them to the types below.
/// </param>
public sealed record Symbol(
    string Namespace,
    string Name,
    SymbolKind Kind,
    bool IsAbstract = false,
    bool IsTrait = false,
    bool HasDerived = false,
    PlayerKind Plays = PlayerKind.None,
    EquatableArray<string> Narrowed = default)
{
    /// <summary>The written name with its namespace.</summary>
    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";

    /// <summary>Whether C# sees it as an interface.</summary>
    public bool IsInterface =>
        Kind == SymbolKind.Role || IsTrait || (Kind == SymbolKind.Relation && (HasDerived || IsAbstract));

    /// <summary>How C# names it where it is a player or a base.</summary>
    public string CSharpName => IsInterface ? "I" + Name : Name;

    /// <summary>Where it is declared, or a member of it; null for what no file declares.</summary>
    public RelatedPlace? Declaration(string? member = null) =>
        Namespace.Length == 0 ? null : new RelatedPlace.Named(Namespace, Name, member);
}
