using System.Globalization;

namespace Dramatis.AspNetCore;

/// <summary>Gives the issues of a store pointers into the text that was sent.</summary>
internal static class PointedIssues
{
    private const string OfClaim = "Claims[";

    public static IReadOnlyList<ValidationIssue> Of(ValidationException refused, Many<Claim> claims, bool isArray)
    {
        var places = claims.Select(static (claim, index) => (claim.Id, index)).GroupBy(static one => one.Id.ToString())
            .ToDictionary(static group => group.Key, static group => group.First().index, StringComparer.Ordinal);
        return [.. refused.Issues.Select(issue => issue with { Pointer = issue.Pointer ?? Pointer(issue.Path) })];

        string Pointer(string path)
        {
            if (!isArray || !path.StartsWith(OfClaim, StringComparison.Ordinal))
            {
                return "";
            }

            var end = path.IndexOf(']', StringComparison.Ordinal);
            return end > 0 && places.TryGetValue(path[OfClaim.Length..end], out var place)
                ? string.Create(CultureInfo.InvariantCulture, $"/{place}")
                : "";
        }
    }
}
