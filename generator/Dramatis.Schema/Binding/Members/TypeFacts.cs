using Dramatis.Schema.Binding.Values;

namespace Dramatis.Schema.Binding.Members;

/// <summary>The values that a type has.</summary>
/// <param name="Scalar">The scalar that the type is based on; null for an enum.</param>
/// <param name="Constraints">The constraints of the type and of all types that it is based on.</param>
/// <param name="Values">The written values of an enum.</param>
/// <param name="Chain">The full names of the type and of all types that it is based on.</param>
internal sealed record TypeFacts(
    ScalarKind? Scalar,
    IReadOnlyList<BoundConstraints> Constraints,
    IReadOnlyList<string> Values,
    IReadOnlyList<string> Chain)
{
    /// <summary>
    /// The reason for which a text is not a value, as the second half of a sentence; null if it is a value.
    /// </summary>
    public string? Failure(IEnumerable<BoundConstraints> constraints, string text) =>
        Scalar is { } scalar ? ValueTest.Failure(scalar, constraints, text)
        : Values.Contains(text) ? null
        : "is not a value of the enum";
}
