using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Dramatis.AspNetCore;

/// <summary>Answers with the clashes of the snapshot.</summary>
internal static class ClashAnswers
{
    public static async ValueTask<IResult> ListAsync(FactRequest request)
    {
        var query = request.Query;
        var (kind, after, size) = (query.Word<ClashKind>("kind"), query.Number(QueryParameters.After), query.PageSize);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var clashes = await FindAsync(request).ConfigureAwait(false);
        if (clashes is null)
        {
            return Problems.NotFound("There is no actor or claim with the id of the parameter 'of'.");
        }

        var page = clashes
            .Where(clash => kind is null || clash.Kind == kind)
            .Select(static (clash, index) => (Clash: clash, Place: index + 1))
            .Skip(after)
            .Take(size + 1)
            .ToList();
        return request.Page(
            "clashes", page, static (json, entry) => Write(json, entry.Clash), static entry => entry.Place.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The clashes of the actor or claim that is asked for, or all; null if there is none with its id.</summary>
    private static async ValueTask<IEnumerable<Clash>?> FindAsync(FactRequest request)
    {
        var facts = request.Snapshot.Facts;
        string? of = request.Http.Request.Query["of"];
        return of is null ? await request.Snapshot.ClashesAsync(request.Cancellation).ConfigureAwait(false)
            : facts.TryGet<Actor>(of, out var actor) ? facts.Clashes().Of(actor).WithCancellation(request.Cancellation)
            : facts.TryGet(of, out var claim) ? facts.Clashes().Of(claim).WithCancellation(request.Cancellation)
            : null;
    }

    private static void Write(Utf8JsonWriter json, Clash clash)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonNames.Of(clash.Kind));
        json.WriteString("rule", JsonNames.Of(clash.Rule));
        json.WriteString("between", JsonNames.Of(clash.Between));
        json.WriteBoolean("isCertain", clash.IsCertain);
        json.WriteString("reason", clash.Reason);
        json.WriteString("claim", clash.Claim.Id.ToString());
        json.WriteIds("against", clash.Against);
        json.WriteSteps(clash.Because);
        json.WriteEndObject();
    }
}
