using System.Text;

namespace Dramatis.Report;

/// <summary>
/// Chooses the claims of the table: those to which a link of the page leads, then those of the newest sources, as far as the
/// limits allow.
/// </summary>
internal static class ListedClaims
{
    /// <summary>The data of the claims, in the order of the fact base.</summary>
    public static (IReadOnlyList<Claim> Claims, Markup Data) Of(ReportFacts facts, Func<Claim, string> write)
    {
        var (chosen, length) = (new List<(int Place, Claim Claim, string Data)>(), 0L);
        foreach (var claim in InOrder(facts))
        {
            var data = write(claim);
            length += data.Length;
            if (chosen.Count == facts.Limits.Claims || length > facts.Limits.ClaimCharacters)
            {
                break;
            }

            chosen.Add((facts.Facts.PlaceOf(claim), claim, data));
        }

        chosen.Sort(static (one, other) => one.Place.CompareTo(other.Place));
        var json = new StringBuilder("[").AppendJoin(',', chosen.Select(static one => one.Data)).Append(']');
        return ([.. chosen.Select(static one => one.Claim)], Markup.Json(json.ToString()));
    }

    private static IEnumerable<Claim> InOrder(ReportFacts facts)
    {
        var linked = facts.Links.Claims;
        return linked.Order().Select(facts.Facts.Get).Concat(Newness.Order(facts.Sources)
            .SelectMany(facts.ClaimsOf)
            .Select(number => facts.Claims[number])
            .Where(claim => !linked.Contains(claim.Id)));
    }
}
