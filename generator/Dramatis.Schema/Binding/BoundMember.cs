using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding;

/// <summary>A field or a role position, with everything that its bases say of it already applied.</summary>
/// <param name="Name">The written name; C#'s has the first letter as a capital.</param>
/// <param name="Declarer">
/// The declaration that its type comes from: the own one where it is declared or narrowed here, else the base, trait or
/// actor it is inherited from.
/// </param>
public abstract record BoundMember(
    string Name,
    BoundProse Prose,
    Multiplicity Multiplicity,
    bool IsRecommended,
    Symbol Declarer)
{
    /// <summary>
    /// How many of the wider declarations, which stand first, the declarer narrows; the others are of bases beside it.
    /// </summary>
    public int Narrowed { get; init; }

    public string CSharpName { get; } = CSharpNames.Member(Name);
}
