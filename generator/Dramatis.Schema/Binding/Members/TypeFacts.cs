namespace Dramatis.Schema.Binding.Members;

/// <summary>What holds of the values of a type.</summary>
/// <param name="Scalar">The scalar at the bottom; null for an enum.</param>
/// <param name="Constraints">Those of the type and of all that it is based on.</param>
/// <param name="Values">The written values of an enum.</param>
/// <param name="Chain">The full names of the type and of all that it is based on.</param>
internal sealed record TypeFacts(
    ScalarKind? Scalar,
    IReadOnlyList<BoundConstraints> Constraints,
    IReadOnlyList<string> Values,
    IReadOnlyList<string> Chain);
