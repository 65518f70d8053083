using System.Reflection;

namespace Dramatis.Generator.Tests.Drawing;

/// <summary>A value made again by the constructor that takes its members.</summary>
internal static class Constructed
{
    /// <summary>The value with all that the constructor takes; what it does not take is copied.</summary>
    public static object Again(object value)
    {
        var type = value.GetType();
        var constructor = type.GetConstructors().SingleOrDefault(static one => one.CustomAttributes.Any(IsMark));
        if (constructor is null)
        {
            // An actor type without fields.
            return value;
        }

        var parameters = constructor.GetParameters();
        if (parameters.Any(one => !one.IsOptional && Property(type, one.Name!).GetValue(value) is null))
        {
            // An actor whom nobody identified may lack what the constructor asks for.
            return value;
        }

        var made = constructor.Invoke([.. parameters.Select(one => Property(type, one.Name!).GetValue(value))]);
        foreach (var left in type.GetProperties().Where(property => property.SetMethod is not null
            && !parameters.Any(one => Property(type, one.Name!).Name == property.Name)))
        {
            left.SetValue(made, left.GetValue(value));
        }

        return made;
    }

    // The generator has an attribute of the same name of its own, so the type cannot be named here.
    private static bool IsMark(CustomAttributeData given) => given.AttributeType.Name == "SetsRequiredMembersAttribute";

    private static PropertyInfo Property(Type type, string parameter) =>
        type.GetProperty($"{char.ToUpperInvariant(parameter[0])}{parameter[1..]}")!;
}
