using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Describing;

/// <summary>Describes members, values and rules.</summary>
internal sealed class MemberDescriber(SchemaModel model)
{
    private readonly TypeDescriber _types = new(model);

    /// <summary>The names of all members, values and rules of a type.</summary>
    public static IEnumerable<string> Names(DeclaredEntry owner) => owner.Members.Select(static member => member.Name)
        .Concat(((owner.Bound as BoundEnum)?.Values ?? []).Select(static value => value.Name))
        .Concat(owner.Rules.Select(static rule => rule.Name));

    /// <summary>The description of a member, value or rule; null if the type has none of that name.</summary>
    public MemberDescription? Describe(DeclaredEntry owner, string name)
    {
        var member = owner.Members.FirstOrDefault(member => member.Name == name);
        var value = (owner.Bound as BoundEnum)?.Values.FirstOrDefault(value => value.Name == name);
        var rule = owner.Rules.FirstOrDefault(rule => rule.Name == name);
        return member is BoundPosition position ? Position(owner, position)
            : member is BoundField field ? Field(owner, field)
            : value is not null ? Value(owner, value)
            : rule is not null ? Rule(owner, rule)
            : null;
    }

    private static MemberDescription Common(DeclaredEntry owner, string name, string kind, BoundProse prose) =>
        new($"{owner.FullName}.{name}", kind)
        {
            Summary = prose.Summary,
            Deprecated = prose.Obsolete,
            RenamedFrom = prose.RenamedFrom,
        };

    private MemberDescription Member(DeclaredEntry owner, BoundMember member, string kind) =>
        Common(owner, member.Name, kind, member.Prose) with
        {
            Summary = model.SummaryOf(member),
            DeclaredIn = member.Declarer.FullName,
            Type = Expressions.Type(member),
            Presence = MemberPresence.InWords(member),
            CSharp = member.CSharpName,
            IsRecommended = member.IsRecommended,
            PartOf = PartOf(owner, member.Name),
        };

    private MemberDescription Position(DeclaredEntry owner, BoundPosition position) =>
        Member(owner, position, "position") with
        {
            Players = TypeDescriber.Names(position.Players),
            CanPlay = _types.CanPlay(position.Players),
            Inverse = position.Inverse,
            InFiles = Many(position, "an actor's id, a proposition's number or {\"claim\": id}"),
        };

    private MemberDescription Field(DeclaredEntry owner, BoundField field)
    {
        var written = model.Find(field.Declarer)?.WrittenConstraints(field.Name);
        return Member(owner, field, "field") with
        {
            Default = field.Default,
            IsUnique = field.IsUnique,
            InFiles = Many(field, Form(field.Scalar)),
            Constraints = Expressions.Constraints(model, field.Constraints, field.Type),
            Values = [.. (Enum(field)?.Values ?? []).Select(static value => value.Name)],
            Examples = DeclaredEntry.Texts(written?.Examples),
            Counterexamples = DeclaredEntry.Texts(written?.Counterexamples),
        };
    }

    private BoundEnum? Enum(BoundField field) => model.Find(field.Type)?.Bound as BoundEnum;

    private static string Many(BoundMember member, string form) =>
        member.Multiplicity.IsMany ? $"an array; each {form}" : form;

    private static string Form(ScalarKind? scalar) => scalar switch
    {
        ScalarKind.Integer or ScalarKind.Decimal => "a number",
        ScalarKind.Boolean => "true or false",
        ScalarKind.Date or ScalarKind.Period => "a string in EDTF",
        ScalarKind.When => "a time: a string in EDTF or an object",
        ScalarKind.Instant => "a string as in RFC 3339",
        ScalarKind.Quantity => "a string such as 3, 3..4 or ~30 km",
        _ => "a string",
    };

    private static List<string> PartOf(DeclaredEntry owner, string name)
    {
        if (owner.Bound is not BoundRelation relation)
        {
            return [];
        }

        var parts = new (string Part, bool IsIn)[]
        {
            ("key", relation.Key.Contains(name)),
            ("exclusive", relation.Exclusive.Contains(name)),
            ("excludes", IsIn(ClauseKind.Excludes)),
            ("implies", IsIn(ClauseKind.Implies)),
            ("initiates", IsIn(ClauseKind.Initiates)),
            ("terminates", IsIn(ClauseKind.Terminates)),
            ("total", relation.Total is { } total && (total.Of == name || total.Per.Contains(name))),
            ("acts", relation.Positions.Any(position => position.Name == name && position.IsActing)),
            ("transparent", relation.Positions.Any(position => position.Name == name && position.IsTransparent)),
        };
        return [.. parts.Where(static part => part.IsIn).Select(static part => part.Part)];

        bool IsIn(ClauseKind kind) => relation.Of(kind).Any(clause => clause.Matter == name || clause.Members.Any(pair => pair.Own == name));
    }

    private static MemberDescription Value(DeclaredEntry owner, BoundEnumValue value) =>
        Common(owner, value.Name, "value", value.Prose) with
        {
            DeclaredIn = owner.FullName,
            CSharp = value.CSharpName,
            Opposes = ClauseText.Opposites((BoundEnum)owner.Bound, value.Name),
            InFiles = $"\"{value.Name}\"",
        };

    private MemberDescription Rule(DeclaredEntry owner, BoundRule rule)
    {
        var written = model.Find(rule.Declarer)?.WrittenRule(rule.Name);
        return Common(owner, rule.Name, "rule", new(written?.Summary?.Value, null, FormerNames.Written(written))) with
        {
            DeclaredIn = rule.Declarer.FullName,
            Check = rule.Check.Value.TrimEnd(),
            Message = rule.Message is { } message ? CaptionTemplates.Text(message) : null,
            Severity = rule.IsWarning ? "warning" : "error",
        };
    }
}
