using Dramatis.Schema.Binding;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>What is alike for everything that is made of one declaration.</summary>
internal sealed class LoweringContext
{
    public LoweringContext(BoundDeclaration declaration, string runtime, IEnumerable<string> members)
    {
        var own = declaration.Symbol.Namespace;
        Declaration = declaration;
        Types = new(own, runtime, []);
        Names = new(own, runtime, new HashSet<string>(members));
    }

    public BoundDeclaration Declaration { get; }

    /// <summary>Names where only a type can stand.</summary>
    public TypeNames Types { get; }

    /// <summary>Names where a member could be meant.</summary>
    public TypeNames Names { get; }

    /// <summary>A player or base as C# names it.</summary>
    public string Player(Symbol symbol) => symbol.Kind == SymbolKind.BuiltIn
        ? Types.Of(symbol.Name)
        : Types.Declared(symbol.Namespace, symbol.CSharpName);

    /// <summary>What stands above the declaration, from its own words or its name.</summary>
    public static Documentation Document(BoundProse prose, string name) => new(
        $"<summary>{CSharpText.Documentation(prose.Summary is { Length: > 0 } summary ? summary : Words.Sentence(name))}</summary>",
        prose.Obsolete is null ? null : CSharpText.Literal(prose.Obsolete));

    /// <summary>A member's own words, or where those of the declaration stand that it is inherited from.</summary>
    public Documentation Document(BoundMember member) => member.Declarer == Declaration.Symbol
        ? Document(member.Prose, member.Name)
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
        return Names.InExpression(symbol.Namespace, name) + ".Declaration";
    }
}
