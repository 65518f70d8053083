using Dramatis.Schema.Binding;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes properties, and what a builder needs to set them.</summary>
internal sealed class PropertyLowering(LoweringContext context, bool ofActor)
{
    public PropertyModel Lower(BoundMember member) =>
        member is BoundField field ? Field(field) : Position((BoundPosition)member);

    /// <summary>The initializer of a member of the record that a builder makes.</summary>
    public string Compose(BoundMember member)
    {
        var (name, slot) = (member.CSharpName, Slot(member));
        var field = member as BoundField;
        if (ofActor || member.Multiplicity.IsMany || member.Multiplicity.Least == 0 || field?.Default is not null)
        {
            return $"{name} = {slot}";
        }

        // A reference that was not set is found by validation; a value has to be reported here.
        return field is null || FieldTypes.IsReference(field)
            ? $"{name} = {slot}!"
            : $"{name} = {slot} ?? report.Unset<{FieldTypes.Item(field, context)}>(nameof({name}))";
    }

    /// <summary>The name of the builder's own field.</summary>
    public static string Slot(BoundMember member) => "_" + member.Name;

    private PropertyModel Position(BoundPosition position)
    {
        var player = PositionTypes.Player(position, context);
        var type = PositionTypes.Property(position, context);
        return Make(position, position.Multiplicity.Least > 0, type, "", player);
    }

    private PropertyModel Field(BoundField field)
    {
        var type = FieldTypes.Property(field, ofActor, context);
        var initializer = field.Default is null ? "" : $" = {FieldTypes.Default(field, context)};";
        var item = FieldTypes.Item(field, context);
        return Make(field, FieldTypes.IsRequired(field), type, initializer, item);
    }

    private PropertyModel Make(
        BoundMember member,
        bool required,
        string type,
        string initializer,
        string item)
    {
        var name = member.CSharpName;
        var slot = Slot(member);
        var many = member.Multiplicity.IsMany;
        var hasDefault = initializer.Length > 0;
        return new(
            context.Document(member),
            context.Origin(member),
            required ? "required " : "",
            type,
            name,
            initializer,
            item,
            many,
            slot,
            many || hasDefault ? type : item + "?");
    }
}
