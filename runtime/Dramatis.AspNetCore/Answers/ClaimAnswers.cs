using Microsoft.AspNetCore.Http;

namespace Dramatis.AspNetCore;

/// <summary>Answers with claims, as the store has them.</summary>
internal static class ClaimAnswers
{
    public static async ValueTask<IResult> ListAsync(FactRequest request)
    {
        var query = request.Query;
        var (actor, source, during) = (query.Id("actor"), query.Id("source"), query.Time("during"));
        var (type, isStanding) = (query.RelationType("type"), query.Flag("standing"));
        var (after, size) = (query.Claim(QueryParameters.After), query.PageSize);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var page = await request.Store.PageAsync(Select, after, type, size, request.Cancellation).ConfigureAwait(false);
        return request.Page("claims", page, request.Format.WriteJson, static claim => claim.Id.ToString());

        FactSelection Select(FactSelection select)
        {
            select = actor is { } player ? select.Involving(player) : select;
            select = source is { } read ? select.From(read) : select;
            select = during is null ? select : select.During(during);
            return isStanding ? select.NotWithdrawn() : select;
        }
    }

    public static async ValueTask<IResult> OneAsync(FactRequest request) =>
        ClaimId.TryParse(request.PathText, null, out var id) && await request.FindAsync(store => store.FindClaim(id)).ConfigureAwait(false) is { } claim
            ? FactAnswer.Of(json => request.Format.WriteJson(json, claim))
            : Problems.NotFound("There is no such claim.");

    /// <summary>The claims of a page, and the one after it.</summary>
    public static async Task<List<Claim>> PageAsync(
        this FactStore store,
        Func<FactSelection, FactSelection> select,
        ClaimId? after,
        RelationDescriptor? type,
        int size,
        CancellationToken cancellation)
    {
        var claims = new List<Claim>(size + 1);
        await foreach (var claim in store.SelectAsync(Select, cancellation).ConfigureAwait(false))
        {
            claims.Add(claim);
        }

        return claims;

        FactSelection Select(FactSelection all)
        {
            var selection = select(all).Take(size + 1);
            selection = after is { } last ? selection.After(last) : selection;
            return type is null ? selection : selection.Of(type);
        }
    }
}
