using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding;

/// <summary>
/// A field or a position of a type as it holds there, combined with its declarations in bases and traits.
/// </summary>
/// <remarks>
/// Example: <c>Meeting</c> has <c>participants: Agent(2..)</c>, and <c>Summit</c>, which is based on it, declares
/// <c>participants: State(2..)</c>. Then the member of <c>Summit</c> has <c>Summit</c> as its declarer, states as
/// players, and the position of <c>Meeting</c> as its wider declaration. A type that is based on <c>Summit</c> without
/// declaring the member again has the same member.
/// </remarks>
/// <param name="Name">The name as written in the schema; the C# name begins with a capital.</param>
/// <param name="Declarer">
/// The type that declares the member, or that narrows it last: the type itself, or the base or trait that it inherits
/// the member from.
/// </param>
public abstract record BoundMember(
    string Name,
    BoundProse Prose,
    Multiplicity Multiplicity,
    bool IsRecommended,
    Symbol Declarer)
{
    /// <summary>
    /// The number of declarations in <c>Wider</c> that the declarer itself narrows. They come first. The other wider
    /// declarations belong to further bases and traits of the type, and do not concern the declarer.
    /// </summary>
    public int Narrowed { get; init; }

    public string CSharpName { get; } = CSharpNames.Member(Name);

    /// <summary>True if the property is <c>required</c> in C#, and so a parameter of the constructor without a default.</summary>
    public virtual bool IsRequired => Multiplicity.Least > 0;
}

/// <summary>A field.</summary>
/// <param name="Type">A scalar of the language, a type or an enum.</param>
/// <param name="Scalar">The scalar that the type is based on; null for an enum.</param>
/// <param name="Default">The default as written, which fits the type; for an enum, the name of the value.</param>
/// <param name="Constraints">
/// The constraints of the field and of the fields that it narrows, combined. Those of its type are not included.
/// </param>
/// <param name="IsUnique">True if no two actors may have the same value.</param>
public sealed record BoundField(
    string Name,
    BoundProse Prose,
    Multiplicity Multiplicity,
    bool IsRecommended,
    Symbol Declarer,
    Symbol Type,
    ScalarKind? Scalar,
    string? Default,
    BoundConstraints Constraints,
    bool IsUnique) : BoundMember(Name, Prose, Multiplicity, IsRecommended, Declarer)
{
    /// <inheritdoc/>
    public override bool IsRequired => Default is null && base.IsRequired;

    /// <summary>
    /// True if the checks that are generated for the declarer are enough. False if a second base or trait adds
    /// constraints, so that this type needs checks of its own.
    /// </summary>
    public bool IsAsDeclared { get; init; } = true;

    /// <summary>The type that declares the pattern; null if the field has none.</summary>
    public Symbol? PatternOf { get; init; }

    /// <summary>The declarations of this field in bases and traits that it narrows, nearest first.</summary>
    public EquatableArray<BoundField> Wider { get; init; }
}

/// <summary>A role position.</summary>
/// <param name="Players">
/// The types and roles that can play. A single one is the C# type of the position; several are a union, whose C# type
/// is an interface of its own, <c>I{Declarer.Name}{CSharpName}</c>.
/// </param>
/// <param name="Inverse">
/// The name of the method by which a player finds the relation: <c>hostedMeetings</c>; null if there is none.
/// </param>
/// <param name="Wider">The declarations of this position in bases and traits that it narrows, nearest first.</param>
public sealed record BoundPosition(
    string Name,
    BoundProse Prose,
    Multiplicity Multiplicity,
    bool IsRecommended,
    Symbol Declarer,
    EquatableArray<Symbol> Players,
    string? Inverse,
    EquatableArray<BoundPosition> Wider) : BoundMember(Name, Prose, Multiplicity, IsRecommended, Declarer)
{
    /// <summary>True if the players act: whatever an agent does here, its principal does.</summary>
    public bool IsActing { get; init; }

    /// <summary>True if whatever speaks against the relation in this position speaks against the whole.</summary>
    public bool IsTransparent { get; init; }

    /// <summary>
    /// True if C# does not check the players, since no interface can be added to one of them: a player of the runtime, or of
    /// another assembly than the position. The C# type is then the common one, and validation checks the rest.
    /// </summary>
    public bool IsLoose => Players is [var only]
        ? only.LoosePlayers.Count > 0
        : Players.Any(player => player.Kind == SymbolKind.BuiltIn || player.LoosePlayers.Count > 0
            || player.Origin.Assembly != Declarer.Origin.Assembly);
}

/// <summary>
/// The constraints on the values of a scalar. The binder has checked that each applies to the scalar.
/// </summary>
/// <param name="MinLength">The least length in Unicode code points.</param>
/// <param name="MaxLength">The greatest length in Unicode code points.</param>
/// <param name="Pattern">A valid I-Regexp (RFC 9485).</param>
/// <param name="Least">The lower bound as written, a valid value of the scalar; of a quantity, a decimal.</param>
/// <param name="Most">The upper bound as written, like the lower one.</param>
/// <param name="Units">
/// The units of which a quantity has one; none if it has no unit; null if the type below decides.
/// </param>
public sealed record BoundConstraints(
    int? MinLength,
    int? MaxLength,
    string? Pattern,
    string? Least,
    string? Most,
    EquatableArray<string> Schemes,
    EquatableArray<string>? Units);
