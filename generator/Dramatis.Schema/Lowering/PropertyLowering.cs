using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes properties, and the members of builders that set them.</summary>
internal sealed class PropertyLowering(LoweringContext context, bool ofActor)
{
    // A record declares a member, and its builder sets it: both have the same model.
    private readonly Dictionary<string, PropertyModel> _lowered = new(StringComparer.Ordinal);

    public PropertyModel Lower(BoundMember member)
    {
        if (!_lowered.TryGetValue(member.Name, out var property))
        {
            property = member is BoundField field ? Field(field) : Position((BoundPosition)member);
            _lowered.Add(member.Name, property);
        }

        return property;
    }

    /// <summary>
    /// True if a builder must note that the member was set. Validation sees that a reference is null, but not that a
    /// required value such as a number was left out.
    /// </summary>
    public bool IsNoted(BoundMember member) => member is BoundField { Multiplicity.IsMany: false } field
        && !ofActor && member.IsRequired && !FieldTypes.IsReference(field);

    /// <summary>
    /// The initializer that reads the member from a file, also by former names that no other member has today.
    /// </summary>
    public string Read(BoundMember member, IReadOnlyList<BoundMember> all)
    {
        var field = member as BoundField;
        var name = member.CSharpName;
        var former = string.Concat(FormerNames.Of(member, all).Select(static former => ", " + CSharpText.Literal(former)));
        var codec = field is null ? "" : ", " + FieldTypes.Codec(field, context);
        var method = (field, member.Multiplicity.IsMany) switch
        {
            (null, var many) => $"{(many ? "GetPlayers" : "GetPlayer")}<{PositionTypes.Player((BoundPosition)member, context)}>",
            (_, true) => "GetMany",
            _ => FieldTypes.IsReference(field) ? "Get" : "GetOrNull",
        };
        var value = $"members.{method}({CSharpText.Literal(member.Name)}{codec}{former})";
        return $"{name} = " + (
            IsNoted(member) ? $"Given({value}, nameof({name}))"
            : member.Multiplicity.IsMany ? value
            : field?.Default is not null ? $"{value} ?? Draft.{name}"
            : !ofActor && member.Multiplicity.Least > 0 ? value + "!"
            : value);
    }

    /// <summary>The constructor; its last parameters are those of the runtime's members, given by their types and names.</summary>
    public ConstructorModel Constructor(IEnumerable<BoundMember> members, params (string Type, string Name)[] last)
    {
        var taken = ConstructorMembers.Of(members).ToList();
        return new(
            string.Join(", ", taken.Select(Parameter).Concat(last.Select(static one => $"{one.Type}? {one.Name} = null"))),
            taken.Select(Assignment)
                .Concat(last.Select(static one => $"{CSharpNames.Member(one.Name)} = {one.Name};"))
                .ToEquatable());
    }

    /// <summary>The initializer of a required member that is not given.</summary>
    public string Missing(BoundMember member) =>
        $"{member.CSharpName} = {(member.Multiplicity.IsMany ? "[]" : ofActor ? "null" : "default!")}";

    private string Parameter(BoundMember member)
    {
        var (property, name) = (Lower(member), CSharpNames.Parameter(member.Name));
        return (member.IsRequired, member.Multiplicity.IsMany) switch
        {
            (true, true) => $"{property.Type} {name}",
            (true, false) => $"{property.Item} {name}",
            (false, true) => $"{property.Type} {name} = default",
            _ => $"{property.Item}? {name} = null",
        };
    }

    private static string Assignment(BoundMember member)
    {
        var (property, parameter) = (member.CSharpName, CSharpNames.Parameter(member.Name));
        return member is BoundField { Default: not null } ? $"{property} = {parameter} ?? {property};" : $"{property} = {parameter};";
    }

    private PropertyModel Position(BoundPosition position)
    {
        var player = PositionTypes.Player(position, context);
        var type = PositionTypes.Property(position, context);
        return Make(position, type, "", player);
    }

    private PropertyModel Field(BoundField field)
    {
        var type = FieldTypes.Property(field, ofActor, context);
        var initializer = field.Default is null ? "" : $" = {FieldTypes.Default(field, context)};";
        var item = FieldTypes.Item(field, context);
        return Make(field, type, initializer, item);
    }

    private PropertyModel Make(
        BoundMember member,
        string type,
        string initializer,
        string item) => new(
        context.DocumentOfRecord(member),
        context.Origin(member),
        member.IsRequired ? "required " : "",
        type,
        member.CSharpName,
        "get; init;",
        initializer,
        item,
        member.Multiplicity.IsMany,
        IsNoted(member));
}
