using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Schemas;
using Line = Dramatis.Tool.Describing.TypeDescription.MemberLine;

namespace Dramatis.Tool.Describing;

/// <summary>Describes types.</summary>
internal sealed class TypeDescriber(SchemaModel model)
{
    private readonly Casting _casting = new(model);

    /// <summary>The kind as JSON has it.</summary>
    public static string Kind(Symbol symbol) => symbol.Kind.ToString().ToLowerInvariant();

    public TypeDescription Describe(DeclaredEntry entry)
    {
        var (symbol, prose) = (entry.Symbol, entry.Bound.Prose);
        var common = new TypeDescription(entry.FullName, Kind(symbol), TypeKinds.InWords(symbol))
        {
            Summary = prose.Summary,
            Deprecated = prose.Obsolete,
            RenamedFrom = prose.RenamedFrom,
            IsAbstract = symbol.IsAbstract && !symbol.IsTrait,
            IsTrait = symbol.IsTrait,
            CSharp = IsBoth(symbol) ? symbol.Name : symbol.LoosePlayers.Count > 0 ? Common(symbol) : symbol.CSharpName,
            CSharpInterface = IsBoth(symbol) ? symbol.CSharpName : null,
            Bases = Names(entry.Bases),
            Derived = Names(model.DerivedFrom(symbol).Select(static other => other.Symbol)),
            TakesPart = [.. _casting.PartsOf(entry).Select(TakesPart)],
        };
        return entry.Bound switch
        {
            BoundType type => Describe(common, type, ((TypeSyntax)entry.Syntax).Constraints),
            BoundEnum values => common with { Values = [.. values.Values.Select(Value)] },
            BoundRole role => common with { Players = Names(role.Players), CanPlay = CanPlay(role.Players) },
            BoundRelation relation => Describe(WithMembers(common, entry), relation),
            _ => WithMembers(common, entry),
        };
    }

    /// <summary>
    /// The types that can be instantiated and may play, by full name; the runtime's stand for themselves.
    /// </summary>
    public List<string> CanPlay(IEnumerable<Symbol> players) => [.. _casting.Of(players).Order(StringComparer.Ordinal)];

    internal static List<string> Names(IEnumerable<Symbol> symbols) => [.. symbols.Select(static symbol => symbol.FullName)];

    /// <summary>The C# type of a role with players in another assembly: the common one of the runtime.</summary>
    private static string Common(Symbol role) => role.Plays switch
    {
        PlayerKind.Actors => "IActor",
        PlayerKind.Relations => "IRelation",
        _ => "IPlayer",
    };

    /// <summary>True for a relation that C# sees as a record and an interface.</summary>
    private static bool IsBoth(Symbol symbol) => symbol is { Kind: SymbolKind.Relation, IsAbstract: false, HasDerived: true };

    private static Line Value(BoundEnumValue value) => new(value.Name, null, value.Prose.Summary);

    private static Line TakesPart((DeclaredEntry Owner, BoundMember Member) part) => new(
        $"{part.Owner.Name}.{part.Member.Name}",
        Expressions.Type(part.Member),
        (part.Member as BoundPosition)?.Inverse is { } inverse ? $"found as '{inverse}'" : null);

    private TypeDescription Describe(TypeDescription common, BoundType type, ConstraintsSyntax written) => common with
    {
        Scalar = type.Scalar.ToString().ToLowerInvariant(),
        Constraints = Expressions.Constraints(model, type.Constraints, type.Symbol),
        Examples = DeclaredEntry.Texts(written.Examples),
        Counterexamples = DeclaredEntry.Texts(written.Counterexamples),
    };

    private TypeDescription WithMembers(TypeDescription common, DeclaredEntry entry) => common with
    {
        Captions = [.. entry.Captions.Select(CaptionTemplates.Text)],
        Positions = [.. entry.Members.OfType<BoundPosition>().Select(position => Member(position, entry))],
        Fields = [.. entry.Members.OfType<BoundField>().Select(field => Member(field, entry))],
        Rules = [.. entry.Rules.Select(rule => Rule(rule, entry))],
    };

    private Line Member(BoundMember member, DeclaredEntry entry) => new(
        member.Name,
        Expressions.Type(member),
        model.SummaryOf(member),
        entry.IsOwn(member) ? null : member.Declarer.FullName);

    private static Line Rule(BoundRule rule, DeclaredEntry entry) => new(
        rule.Name,
        rule.Check.Value.TrimEnd(),
        rule.Message is { } message ? CaptionTemplates.Text(message) : null,
        rule.Declarer.FullName == entry.FullName ? null : rule.Declarer.FullName);

    private static List<string> Clauses(BoundRelation relation, ClauseKind kind) => [.. relation.Of(kind).Select(ClauseText.Of)];

    private static TypeDescription Describe(TypeDescription common, BoundRelation relation) => common with
    {
        Aspect = relation.Aspect.ToString().ToLowerInvariant(),
        Key = relation.Key,
        Exclusive = relation.Exclusive,
        Excludes = Clauses(relation, ClauseKind.Excludes),
        Implies = Clauses(relation, ClauseKind.Implies),
        Initiates = Clauses(relation, ClauseKind.Initiates),
        Terminates = Clauses(relation, ClauseKind.Terminates),
        Total = ClauseText.Of(relation.Total),
        Modalities = [.. relation.Modalities.Select(static name => char.ToLowerInvariant(name[0]) + name[1..])],
    };
}
