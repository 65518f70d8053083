namespace Dramatis;

/// <summary>The issues of a call that writes.</summary>
internal static class StoreReport
{
    /// <summary>Adds the reference of a claim to a claim that is not there.</summary>
    public static void AddUnknown(this ref ValidationReport report, Claim claim, ClaimId missing) => report.Add(
        ValidationCodes.UnknownClaim, $"Claims[{claim.Id}]", $"'{ValidationReport.Shown(claim.Caption)}' refers to the claim {missing}, which is not in the store.");

    /// <exception cref="ValidationException">There are errors.</exception>
    public static void ThrowIfInvalid(this ValidationReport report, string subject)
    {
        if (!report.IsValid)
        {
            throw new ValidationException(subject, report.Issues);
        }
    }
}
