using Dramatis.Schema.Binding;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>The names and the documentation that all code of one declaration shares.</summary>
internal sealed class LoweringContext
{
    private readonly HashSet<string> _members;

    /// <param name="declaration">The declaration.</param>
    /// <param name="members">The names of its members and rules, which would hide type names in an expression.</param>
    public LoweringContext(BoundDeclaration declaration, IEnumerable<string> members)
    {
        Declaration = declaration;
        _members = new HashSet<string>(members);
    }

    public BoundDeclaration Declaration { get; }

    /// <summary>True if the record has a member or a rule of this C# name.</summary>
    public bool IsMember(string name) => _members.Contains(name);

    /// <summary>The C# name of a player or base, in a place for types.</summary>
    public string Player(Symbol symbol) => symbol.Kind == SymbolKind.BuiltIn
        ? TypeNames.Runtime(symbol.Name)
        : Declared(symbol.Namespace, symbol.CSharpName);

    /// <summary>
    /// A declared type where only a type can stand: short in its own namespace, unless a type parameter of builders has
    /// the name.
    /// </summary>
    public string Declared(string typeNamespace, string name) =>
        typeNamespace == Declaration.Symbol.Namespace && name is not ("T" or "TBuilder")
        ? name
        : TypeNames.Full(typeNamespace, name);

    /// <summary>A declared type in an expression, where a member of the record or of its builder could be meant.</summary>
    public string InExpression(string typeNamespace, string name) => IsMember(name) || ReservedNames.IsMemberOfAny(name)
        ? TypeNames.Full(typeNamespace, name)
        : Declared(typeNamespace, name);

    /// <summary>The documentation of a declaration: its own summary, or one made of its parts if it has none.</summary>
    public static Documentation Document(BoundDeclaration declaration) =>
        Document(declaration.Prose, () => Words.Declaration(declaration));

    /// <summary>The documentation of an entry: its own summary, or the given one if it has none.</summary>
    public static Documentation Document(BoundProse prose, Func<string> ifMissing) => new(
        $"<summary>{CSharpText.Documentation(prose.Summary is { Length: > 0 } summary ? summary : ifMissing())}</summary>",
        Obsolete(prose));

    /// <summary>The documentation of an interface's member: its own words, or the place of the inherited ones.</summary>
    public Documentation Document(BoundMember member) => member.Declarer == Declaration.Symbol
        ? Document(member.Prose, () => Words.Member(member))
        : new($"<inheritdoc cref=\"{Origin(member)}\"/>", Obsolete(member.Prose));

    // docs/decisions.md: Inherited documentation
    /// <summary>The documentation of a record's member: its own words, or none where it implements an interface's.</summary>
    public Documentation DocumentOfRecord(BoundMember member) => member.Declarer.IsInterface
        ? new(null, Obsolete(member.Prose))
        : Document(member);

    private static string? Obsolete(BoundProse prose) => prose.Obsolete is { } why ? CSharpText.Literal(why) : null;

    /// <summary>The property that declares a member, as documentation refers to it.</summary>
    public string Origin(BoundMember member) =>
        member.Declarer.IsInterface && MemberTypes.Kept(member, this) is { } wider
            ? Origin(wider)
            : $"{Player(member.Declarer)}.{member.CSharpName}";

    /// <summary>The expression of a type's descriptor.</summary>
    public string DescriptorOf(Symbol symbol)
    {
        if (symbol.Kind == SymbolKind.Link)
        {
            return TypeNames.Runtime(symbol.Name) + ".TypeDescriptor";
        }

        var name = symbol is { Kind: SymbolKind.Relation, IsAbstract: true } ? symbol.CSharpName : symbol.Name;
        return InExpression(symbol.Namespace, name) + ".Declaration";
    }
}
