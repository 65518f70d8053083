namespace Dramatis.Fuzzing.Running;

/// <summary>Something that must hold does not.</summary>
/// <param name="property">What must hold, the same words each time.</param>
/// <param name="details">What was found instead.</param>
internal sealed class BrokenPropertyException(string property, string details) : Exception($"{property}: {details}")
{
    public string Property { get; } = property;
}
