using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dramatis.Generator.Usage;

/// <summary>What a piece of code reads of a claim that it holds in a variable or parameter.</summary>
internal static class ClaimUse
{
    private const string What = "What";

    /// <summary>What does not tell whether it is so. The caption says how it is claimed.</summary>
    private static readonly HashSet<string> s_neutral = [What, "Source", "Locators", "Attribution", "SaidOn", "Inferences"];

    /// <summary>Whether the code reads what is claimed, and nothing that tells in what way.</summary>
    public static bool IsAsFact(IOperation body, ISymbol claim)
    {
        var uses = UsesOf(body, claim).ToList();
        return uses.All(IsNeutral) && uses.Any(IsWhat);
    }

    /// <summary>Whether the code may read in what way something is claimed, or hands the claim on.</summary>
    public static bool MayLook(IOperation body, ISymbol claim) => !UsesOf(body, claim).All(IsNeutral);

    /// <summary>Whether a claim, as a value, is asked for its relation alone.</summary>
    public static bool IsWhat(IOperation claim) =>
        claim.Parent is IPropertyReferenceOperation { Property.Name: What } reference && reference.Instance == claim;

    private static bool IsNeutral(IOperation claim) =>
        claim.Parent is IPropertyReferenceOperation reference
        && reference.Instance == claim
        && s_neutral.Contains(reference.Property.Name);

    private static IEnumerable<IOperation> UsesOf(IOperation body, ISymbol claim) => body.Descendants().Where(operation =>
        SymbolEqualityComparer.Default.Equals(claim, operation switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        }));
}
