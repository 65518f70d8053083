using Dramatis.Schema.Binding;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>The context that all code made of one declaration shares.</summary>
internal sealed class LoweringContext
{
    private readonly HashSet<string> _members;

    /// <param name="declaration">The declaration.</param>
    /// <param name="members">The names of its members and rules, which an expression could mean.</param>
    public LoweringContext(BoundDeclaration declaration, IEnumerable<string> members)
    {
        Declaration = declaration;
        _members = new HashSet<string>(members);
    }

    public BoundDeclaration Declaration { get; }

    /// <summary>True if the record has a member or a rule of this C# name.</summary>
    public bool IsMember(string name) => _members.Contains(name);

    /// <summary>A player or base where only a type can stand.</summary>
    public string Player(Symbol symbol) => symbol.Kind == SymbolKind.BuiltIn
        ? TypeNames.Runtime(symbol.Name)
        : Declared(symbol.Namespace, symbol.CSharpName);

    /// <summary>A declared type where only a type can stand: short in its own namespace.</summary>
    public string Declared(string typeNamespace, string name) => typeNamespace == Declaration.Symbol.Namespace
        ? name
        : TypeNames.Full(typeNamespace, name);

    /// <summary>A declared type in an expression, where a member of the record could be meant.</summary>
    public string InExpression(string typeNamespace, string name) => IsMember(name)
        ? TypeNames.Full(typeNamespace, name)
        : Declared(typeNamespace, name);

    /// <summary>The documentation of a declaration: its own summary, or the given one if it has none.</summary>
    public static Documentation Document(BoundProse prose, string ifMissing) => new(
        $"<summary>{CSharpText.Documentation(prose.Summary is { Length: > 0 } summary ? summary : ifMissing)}</summary>",
        prose.Obsolete is null ? null : CSharpText.Literal(prose.Obsolete));

    /// <summary>A member's own words, or where those of the declaration stand that it is inherited from.</summary>
    public Documentation Document(BoundMember member) => member.Declarer == Declaration.Symbol
        ? Document(member.Prose, Words.Member(member))
        // docs/decisions.md: Inherited documentation
        : new($"<inheritdoc cref=\"{Origin(member)}\"/>", member.Prose.Obsolete is { } why ? CSharpText.Literal(why) : null);

    /// <summary>The property that declares a member, as documentation refers to it.</summary>
    public string Origin(BoundMember member) =>
        member.Declarer.IsInterface && MemberTypes.Kept(member, this) is { } wider
            ? Origin(wider)
            : $"{Player(member.Declarer)}.{member.CSharpName}";

    /// <summary>The expression of a declared type's descriptor.</summary>
    public string DescriptorOf(Symbol symbol)
    {
        var name = symbol is { Kind: SymbolKind.Relation, IsAbstract: true } ? symbol.CSharpName : symbol.Name;
        return InExpression(symbol.Namespace, name) + ".Declaration";
    }
}
