using Microsoft.AspNetCore.Http;

namespace Dramatis.AspNetCore;

/// <summary>Answers with sources.</summary>
internal static class SourceAnswers
{
    public static ValueTask<IResult> List(FactRequest request)
    {
        var (after, size) = (request.Query.Id(QueryParameters.After), request.Query.PageSize);
        if (request.Query.Problem is { } problem)
        {
            return new(problem);
        }

        var page = request.Snapshot.Sources
            .SkipWhile(source => after is { } last && source.Id.CompareTo(last) <= 0)
            .Take(size + 1)
            .ToList();
        return new(request.Page("sources", page, request.Format.WriteJson, static source => source.Id.Value));
    }

    public static async ValueTask<IResult> OneAsync(FactRequest request) =>
        request.PathId is { } id && await request.FindAsync(store => store.FindSource(id)).ConfigureAwait(false) is { } source
            ? FactAnswer.Of(json => request.Format.WriteJson(json, source))
            : Problems.NotFound("There is no such source.");
}
