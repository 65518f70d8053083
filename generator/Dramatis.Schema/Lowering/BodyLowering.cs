using Dramatis.Schema.Binding;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Common;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes the parts that the records of actors and of relations share.</summary>
internal sealed class BodyLowering(LoweringContext context, bool ofActor)
{
    private readonly PropertyLowering _properties = new(context, ofActor);
    private readonly FieldChecks _checks = new(context, ofActor);

    /// <inheritdoc cref="PropertyLowering.Constructor"/>
    public ConstructorModel Constructor(IEnumerable<BoundMember> members, params (string Type, string Name)[] last) =>
        _properties.Constructor(members, last);

    /// <param name="declared">The members that the record declares, in order.</param>
    /// <param name="all">All members of the record, the bases' first.</param>
    /// <param name="builtByBase">The names of the members that the builder of the base sets.</param>
    /// <param name="captions">The caption templates of the record.</param>
    /// <param name="rules">The calls of the rules that the record makes itself.</param>
    public BodyModel Lower(
        IReadOnlyList<BoundMember> declared,
        IReadOnlyList<BoundMember> all,
        IReadOnlyCollection<string> builtByBase,
        IReadOnlyList<CaptionModel> captions,
        IEnumerable<RuleCallModel> rules)
    {
        var isShared = ofActor && context.Declaration.Symbol.HasDerived;
        var checks = declared.SelectMany(Checks).ToEquatable();
        var last = captions.ToList().FindIndex(static caption => caption.Condition is null);
        return new(
            Usings(all, context),
            declared.Select(_properties.Lower).ToEquatable(),
            string.Join(", ", all.Where(static member => member.IsRequired).Select(_properties.Missing)),
            isShared ? Shared(all, builtByBase) : Builder([], static _ => true),
            Builder(all, member => !builtByBase.Contains(member.Name) && (!isShared || IsNarrowed(member))),
            (last < 0 ? captions : captions.Take(last + 1)).ToEquatable(),
            last < 0,
            declared.Select(Visit).ToEquatable(),
            checks,
            rules.ToEquatable(),
            _checks.Constants.ToEquatable(),
            _checks.Patterns.ToEquatable());
    }

    /// <summary>
    /// The part of a builder that the builders of derived types inherit: the members that none of these types declares
    /// again.
    /// </summary>
    public BuilderModel Shared(IReadOnlyList<BoundMember> all, IReadOnlyCollection<string> builtByBase) =>
        Builder(all, member => !builtByBase.Contains(member.Name) && !IsNarrowed(member));

    private bool IsNarrowed(BoundMember member) => context.Declaration.Symbol.Narrowed.Contains(member.Name);

    private BuilderModel Builder(IReadOnlyList<BoundMember> all, Func<BoundMember, bool> isSet)
    {
        var members = all.Where(isSet).ToList();
        var noted = members.Where(_properties.IsNoted).Select(static member => $"nameof({member.CSharpName})").ToList();
        return new(
            members.Select(_properties.Lower).ToEquatable(),
            members.Select(member => _properties.Read(member, all)).ToEquatable(),
            noted.Count == 0 ? null : string.Join(", ", noted));
    }

    private string Visit(BoundMember member)
    {
        var (name, written) = (member.CSharpName, CSharpText.Literal(member.Name));
        if (member is BoundPosition)
        {
            return $"visitor.{(member.Multiplicity.IsMany ? "Players" : "Player")}({written}, {name});";
        }

        var field = (BoundField)member;
        return field.Multiplicity.IsMany
            ? $"visitor.Fields({written}, {name}, static value => {FieldTypes.Shown(field, "value", nullable: false)});"
            : $"visitor.Field({written}, {FieldTypes.Shown(field, name, FieldTypes.IsNullable(field, ofActor))});";
    }

    private IEnumerable<CheckModel> Checks(BoundMember member) =>
        member is not BoundField field ? Position((BoundPosition)member)
        : !field.Declarer.IsInterface || !field.IsAsDeclared ? _checks.Of(field)
        : FieldChecks.IsChecked(field, ofActor) ? [new(Shared(field), null)]
        : [];

    /// <summary>The call of a check that the declaring interface of the field contains.</summary>
    private string Shared(BoundField field) =>
        $"{context.InExpression(field.Declarer.Namespace, field.Declarer.CSharpName)}.Check_{field.CSharpName}(this, ref report);";

    private IEnumerable<CheckModel> Position(BoundPosition position)
    {
        var (name, many, least) = (position.CSharpName, position.Multiplicity.IsMany, position.Multiplicity.Least);
        if (many && (least > 0 || position.Multiplicity.Most is not null))
        {
            yield return new(FieldChecks.CountCheck(name, name, least, position.Multiplicity.Most), null);
        }
        else if (!many && least > 0)
        {
            yield return new($"report.Required({name} is not null, nameof({name}));", null);
        }

        if (position.IsRecommended)
        {
            var given = many ? $"{name}.Count > 0" : $"{name} is not null";
            yield return new($"report.Recommended({given}, nameof({name}));", null);
        }

        if (position.IsLoose)
        {
            yield return Loose(position);
        }
    }

    private CheckModel Loose(BoundPosition position)
    {
        var players = position.Players.SelectMany(Players.Alone).Distinct().ToList();
        var allowed = CSharpText.Literal(string.Join(" or ", players.Select(static player => player.Name)));
        var types = string.Join(" or ", players.Select(player => Player(player)));
        var (name, many) = (position.CSharpName, position.Multiplicity.IsMany);
        return many
            ? new($"report.Plays({name}[i] is {types}, {allowed}, new(nameof({name}), i));", name)
            : new($"report.Plays({name} is null or {types}, {allowed}, nameof({name}));", null);
    }

    private string Player(Symbol player) => player.Kind == SymbolKind.BuiltIn
        ? TypeNames.Runtime(player.Name)
        : context.InExpression(player.Namespace, player.CSharpName);

    /// <summary>
    /// The usings for the extension methods of enums in other namespaces. They import no other names.
    /// </summary>
    public static EquatableArray<string> Usings(IEnumerable<BoundMember> members, LoweringContext context) => members
        .OfType<BoundField>()
        .Where(field => field.Type.Kind == SymbolKind.Enum && field.Type.Namespace != context.Declaration.Symbol.Namespace)
        .Select(static field => $"static global::{field.Type.FullName}Names")
        .Distinct()
        .OrderBy(static name => name, StringComparer.Ordinal)
        .ToEquatable();
}
