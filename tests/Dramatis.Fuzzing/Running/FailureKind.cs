using System.Diagnostics;

namespace Dramatis.Fuzzing.Running;

/// <summary>Which failures are one: the same property, or the same exception from the same method of the product.</summary>
internal static class FailureKind
{
    public static string Of(Exception failure) => failure is BrokenPropertyException broken
        ? broken.Property
        : $"{failure.GetType().Name} in {Thrower(failure)}";

    private static string Thrower(Exception failure)
    {
        var methods = new StackTrace(failure).GetFrames()
            .Select(static frame => frame.GetMethod())
            .OfType<System.Reflection.MethodBase>()
            .Where(static method => method.DeclaringType?.Assembly.GetName().Name?.StartsWith("Dramatis", StringComparison.Ordinal) == true);
        return methods.FirstOrDefault() is { } found ? $"{found.DeclaringType!.Name}.{found.Name}" : "no method of Dramatis";
    }
}
