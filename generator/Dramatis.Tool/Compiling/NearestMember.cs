using Dramatis.Schema.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dramatis.Tool.Compiling;

/// <summary>Suggests a name for one that the compiler does not find.</summary>
internal static class NearestMember
{
    private const string UnknownName = "CS0103";
    private const string UnknownMember = "CS1061";
    private const string UnknownStaticMember = "CS0117";

    /// <summary>
    /// The place of the name and the suggestion; null if no name is near, or the error is of another kind.
    /// </summary>
    /// <param name="error">The error.</param>
    /// <param name="model">The model of its file.</param>
    /// <param name="lost">The members that the schema declares with errors, so that the compiler does not know them.</param>
    public static (Location Place, string? Suggestion) Of(
        Diagnostic error, SemanticModel model, IReadOnlyCollection<string> lost) =>
        error.Id is UnknownName or UnknownMember or UnknownStaticMember && NameAt(error, model) is { } name
            ? (name.GetLocation(), Nearest(name, error.Id, model, lost))
            : (error.Location, null);

    /// <summary>The name at the place of an error. After '?.' the compiler's place begins with the dot.</summary>
    private static SimpleNameSyntax? NameAt(Diagnostic error, SemanticModel model) =>
        model.SyntaxTree.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true) switch
        {
            SimpleNameSyntax name => name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => null,
        };

    private static string? Nearest(SimpleNameSyntax name, string id, SemanticModel model, IReadOnlyCollection<string> lost)
    {
        var type = Receiver(name) is { } receiver ? TypeOf(receiver, model) : null;
        if (id != UnknownName && type is null)
        {
            return null;
        }

        var candidates = model
            .LookupSymbols(name.SpanStart, type, includeReducedExtensionMethods: true)
            .Where(static symbol => symbol.CanBeReferencedByName)
            .ToLookup(symbol => IsOfSchema(symbol, model), static symbol => symbol.Name);
        var wrong = name.Identifier.ValueText;
        return NearNames.Nearest(wrong, candidates[true].Concat(lost)) ?? NearNames.Nearest(wrong, candidates[false]);
    }

    /// <summary>True for a member that the schema declares, which is meant more likely than one of the framework.</summary>
    private static bool IsOfSchema(ISymbol symbol, SemanticModel model) =>
        symbol is IPropertySymbol or IParameterSymbol or IRangeVariableSymbol
        && SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, model.Compilation.Assembly);

    /// <summary>The expression before the dot.</summary>
    private static ExpressionSyntax? Receiver(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
        MemberBindingExpressionSyntax binding => binding
            .FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>(access => access.WhenNotNull.Span.Contains(binding.Span))?
            .Expression,
        _ => null,
    };

    private static ITypeSymbol? TypeOf(ExpressionSyntax receiver, SemanticModel model)
    {
        var type = model.GetTypeInfo(receiver).Type ?? model.GetSymbolInfo(receiver).Symbol as ITypeSymbol;

        // After '?.' the members are those of the value within a nullable one.
        return receiver.Parent is ConditionalAccessExpressionSyntax
            && type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
    }
}
