using Dramatis.Generator.Pipeline;
using Dramatis.Schema;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Binding.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dramatis.Generator.Usage;

/// <summary>
/// The constraints of the project's schemas and of those that they import, by the C# names of types and members. They are
/// read from the schemas, so that generated code need not contain them.
/// </summary>
internal sealed class SchemaConstraints
{
    private readonly Dictionary<string, BoundDeclaration> _declarations = [];

    /// <summary>Reads all schemas. It is never cancelled, since the result is cached.</summary>
    public static SchemaConstraints Read(AnalyzerOptions options)
    {
        var texts = SchemaFiles.All(options, CancellationToken.None);
        var constraints = new SchemaConstraints();
        foreach (var declaration in SchemaCompilation.Of(texts).Files.SelectMany(static file => file.Bound.Declarations))
        {
            constraints._declarations[declaration.Symbol.FullName] = declaration;
        }

        return constraints;
    }

    /// <summary>
    /// The constraint of a type of <c>types:</c> that a value breaks, in words; null if it breaks none.
    /// </summary>
    public string? Failure(ITypeSymbol type, string text) =>
        Find(type.ToDisplayString()) is BoundType bound ? Failure(bound.Scalar, Chain(bound), text) : null;

    /// <summary>
    /// The constraint of a field that a value breaks, in words. Constraints of its type are checked where the value is
    /// converted to the type.
    /// </summary>
    public string? Failure(ITypeSymbol owner, string member, string text) =>
        (Find(owner.ToDisplayString()) as BoundEntity)?.Fields.FirstOrDefault(field => field.CSharpName == member)
            is { Scalar: { } scalar } field
            ? Failure(scalar, [field.Constraints], text)
            : null;

    private static string? Failure(ScalarKind scalar, IEnumerable<BoundConstraints> constraints, string text) =>
        ValueTest.Failure(scalar, [], text) is null ? ValueTest.Failure(scalar, constraints, text) : null;

    private BoundDeclaration? Find(string name) =>
        _declarations.TryGetValue(name, out var declaration) ? declaration : null;

    /// <summary>A type's constraints and those of the types that it is based on.</summary>
    private IEnumerable<BoundConstraints> Chain(BoundType type)
    {
        for (var one = type; one is not null; one = one.Base is { } name ? Find(name.FullName) as BoundType : null)
        {
            yield return one.Constraints;
        }
    }
}
