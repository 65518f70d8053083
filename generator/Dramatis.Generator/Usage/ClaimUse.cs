using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dramatis.Generator.Usage;

/// <summary>The members that a piece of code reads of a claim in a variable or parameter.</summary>
internal static class ClaimUse
{
    private const string What = "What";

    /// <summary>The members that do not show the polarity or modality of a claim. The caption shows them.</summary>
    private static readonly HashSet<string> s_neutral = [What, "Source", "Locators", "Attribution", "SaidOn", "Inferences"];

    /// <summary>
    /// True if the code reads the content of the claim and no member that shows its polarity or modality.
    /// </summary>
    public static bool IsAsFact(IOperation body, ISymbol claim)
    {
        var uses = UsesOf(body, claim).ToList();
        return uses.All(IsNeutral) && uses.Any(IsWhat);
    }

    /// <summary>True if the code may read the polarity or modality of the claim, or passes the claim on.</summary>
    public static bool MayLook(IOperation body, ISymbol claim) => !UsesOf(body, claim).All(IsNeutral);

    /// <summary>True if code reads only the relation of a claim.</summary>
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
