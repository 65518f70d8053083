namespace Dramatis;

/// <summary>Small parts of calls that write.</summary>
internal static class StoreExtensions
{
    /// <summary>Adds the reference of a claim to a claim that is not there.</summary>
    public static void AddUnknown(this ref ValidationReport report, Claim claim, ClaimId missing) => report.Add(
        ValidationCodes.UnknownClaim, $"Claims[{claim.Id}]", $"'{ValidationReport.Shown(claim.Caption)}' refers to the claim {missing}, which is not in the store.");

    /// <summary>Enters sources that are valid, so that claims can refer to them.</summary>
    public static void Know(this FactBase.Builder builder, IEnumerable<Source> sources)
    {
        foreach (var source in sources)
        {
            builder.Know(source);
        }
    }

    /// <exception cref="ValidationException">There are errors.</exception>
    public static void ThrowIfInvalid(this ValidationReport report, string subject)
    {
        if (!report.IsValid)
        {
            throw new ValidationException(subject, report.Issues);
        }
    }
}
