using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding;

/// <summary>A constrained scalar.</summary>
/// <param name="Scalar">The scalar at the bottom.</param>
/// <param name="Base">The type that it is based on, whose constraints hold as well.</param>
/// <param name="Constraints">Its own.</param>
/// <param name="Check">A C# expression over <c>value</c>.</param>
public sealed record BoundType(
    Symbol Symbol,
    BoundProse Prose,
    ScalarKind Scalar,
    Symbol? Base,
    BoundConstraints Constraints,
    ScalarSyntax? Check) : BoundDeclaration(Symbol, Prose);
