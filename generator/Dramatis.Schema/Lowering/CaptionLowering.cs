using System.Text;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>Turns caption templates into C# expressions.</summary>
internal sealed class CaptionLowering(IEnumerable<BoundMember> members, bool ofActor)
{
    private readonly Dictionary<string, BoundMember> _members = members.ToDictionary(static member => member.Name);

    public CaptionModel Lower(BoundCaption caption)
    {
        var conditions = caption.Parts
            .Where(static part => part.IsMember && !part.IsRest)
            .Select(part => Presence(part.Text))
            .OfType<string>()
            .Distinct()
            .ToList();
        return new(conditions.Count == 0 ? null : string.Join(" && ", conditions), Text(caption));
    }

    /// <summary>An interpolated string that contains strings only, so that it does not depend on the culture.</summary>
    public string Text(BoundCaption caption)
    {
        if (caption.Parts.All(static part => !part.IsMember))
        {
            return CSharpText.Literal(string.Concat(caption.Parts.Select(static part => part.Text)));
        }

        var text = new StringBuilder("$\"");
        foreach (var part in caption.Parts)
        {
            text.Append(part.IsRest ? Hole(Rest(caption)) : part.IsMember ? Hole(Value(part.Text)) : CSharpText.Interpolated(part.Text));
        }

        return text.Append('"').ToString();
    }

    /// <summary>A hole of an interpolated string. Parentheses keep a colon in the expression from starting a format.</summary>
    private static string Hole(string value) => value.Contains(':') ? $"{{({value})}}" : $"{{{value}}}";

    private static string Rest(BoundCaption caption)
    {
        var shown = caption.Parts
            .Where(static part => part.IsMember && !part.IsRest)
            .Select(static part => ", " + CSharpText.Literal(part.Text))
            .Distinct();
        return $"{TypeNames.Service("CaptionRest")}.Of(this{string.Concat(shown)})";
    }

    private string Value(string member)
    {
        if (_members.TryGetValue(member, out var found) && found is BoundField field)
        {
            var many = field.Multiplicity.IsMany;
            var shown = many
                ? field.CSharpName + (IsWrappedQuantity(field) ? ", static value => value.Value" : "")
                : FieldTypes.Shown(field, field.CSharpName, FieldTypes.IsNullable(field, ofActor));
            var isText = !many && (field.Type.Kind == SymbolKind.Enum || field.Scalar == ScalarKind.Text);
            return isText ? shown : $"{TypeNames.Service("CaptionText")}.Of({shown})";
        }

        if (member == "id" && ofActor)
        {
            return "Id.Value";
        }

        var value = member == "id" ? "Id?.Value" : CSharpNames.Member(member);
        return $"{TypeNames.Service("CaptionText")}.Of({value})";
    }

    /// <summary>True if the text of a value of the type is canonical, and its scalar has words for people.</summary>
    private static bool IsWrappedQuantity(BoundField field) =>
        field is { Type.Kind: SymbolKind.Type, Scalar: ScalarKind.Quantity };

    private string? Presence(string member)
    {
        if (!_members.TryGetValue(member, out var found))
        {
            return member == "id" && ofActor ? null : $"{CSharpNames.Member(member)} is not null";
        }

        if (found.Multiplicity.IsMany)
        {
            return found.Multiplicity.Least > 0 ? null : $"{found.CSharpName}.Count > 0";
        }

        var optional = found is BoundField field ? FieldTypes.IsNullable(field, ofActor) : found.Multiplicity.Least == 0;
        return optional ? $"{found.CSharpName} is not null" : null;
    }
}
