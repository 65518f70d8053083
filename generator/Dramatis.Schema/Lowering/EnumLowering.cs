using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes an enum, and the class with the names of its values in files.</summary>
internal static class EnumLowering
{
    /// <summary>The members of that class, whose names the values must not have.</summary>
    private static readonly HashSet<string> s_members = new(StringComparer.Ordinal)
    {
        "Codec", "ToName", "IsDefined", "TryParse",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    public static EnumModel Lower(BoundEnum bound) => new(
        bound.Symbol.FullName,
        bound.Symbol.Namespace,
        LoweringContext.Document(bound),
        bound.Symbol.Name,
        ValueDescriptors.Of(bound),
        s_members.Contains(bound.Symbol.Name)
            ? TypeNames.Full(bound.Symbol.Namespace, bound.Symbol.Name)
            : bound.Symbol.Name,
        bound.Values.Select(value => Lower(value, bound)).ToEquatable());

    private static EnumValueModel Lower(BoundEnumValue value, BoundEnum bound)
    {
        var former = FormerNames.Of(value, bound.Values).Select(CSharpText.Literal);
        return new(
            LoweringContext.Document(value.Prose, () => Words.Value(value)),
            value.CSharpName,
            CSharpText.Literal(value.Name),
            former.ToEquatable());
    }
}
