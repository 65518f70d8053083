using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Dramatis.AspNetCore;

/// <summary>Answers with the statements that independent sources share, by the snapshot.</summary>
internal static class AgreementAnswers
{
    public static async ValueTask<IResult> ListAsync(FactRequest request)
    {
        var (after, size) = (request.Query.Number(QueryParameters.After), request.Query.PageSize);
        if (request.Query.Problem is { } problem)
        {
            return problem;
        }

        var agreements = await request.Snapshot.AgreementsAsync(request.Cancellation).ConfigureAwait(false);
        var page = agreements
            .Select(static (agreement, index) => (Agreement: agreement, Place: index + 1))
            .Skip(after)
            .Take(size + 1)
            .ToList();
        return request.Page(
            "agreements",
            page,
            (json, entry) => Write(json, request.Format, entry.Agreement),
            static entry => entry.Place.ToString(CultureInfo.InvariantCulture));
    }

    private static void Write(Utf8JsonWriter json, FactFormat format, AgreedStatement agreement)
    {
        json.WriteStartObject();
        json.WriteString("caption", agreement.Shared.ToString());
        json.WritePropertyName("what");
        format.WriteJson(json, agreement.Shared.What);
        json.WriteString("polarity", JsonNames.Of(agreement.Shared.Polarity));
        json.WriteString("modality", JsonNames.Of(agreement.Modality));
        json.WriteBoolean("isLikely", agreement.IsLikely);
        json.WriteIds("claims", agreement.Claims);
        json.WriteSteps(agreement.Because);
        if (agreement.Stronger.Count > 0)
        {
            json.WriteList("stronger", agreement.Stronger, (json, stronger) => Write(json, format, stronger));
        }

        json.WriteEndObject();
    }
}
