using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Dramatis.AspNetCore;

/// <summary>Answers with actors.</summary>
internal static class ActorAnswers
{
    public static ValueTask<IResult> List(FactRequest request)
    {
        var (type, after, size) = (request.Query.ActorType("type"), request.Query.Id(QueryParameters.After), request.Query.PageSize);
        if (request.Query.Problem is { } problem)
        {
            return new(problem);
        }

        var page = request.Snapshot.Actors
            .SkipWhile(actor => after is { } last && actor.Id.CompareTo(last) <= 0)
            .Where(actor => type is null || Is(actor.Descriptor, type))
            .Take(size + 1)
            .ToList();
        return new(request.Page("actors", page, request.Format.WriteJson, static actor => actor.Id.Value));
    }

    public static async ValueTask<IResult> OneAsync(FactRequest request)
    {
        var (after, size) = (request.Query.Claim(QueryParameters.After), request.Query.PageSize);
        if (request.Query.Problem is { } problem)
        {
            return problem;
        }

        if (request.PathId is not { } id || await request.FindAsync(store => store.FindActor(id)).ConfigureAwait(false) is not { } actor)
        {
            return Problems.NotFound("There is no such actor.");
        }

        var claims = await request.Store.PageAsync(
            select => select.Involving(id), after, type: null, size, request.Cancellation).ConfigureAwait(false);
        var facts = after is null ? await FactsAsync(request, actor, isWhole: claims.Count <= size).ConfigureAwait(false) : [];
        return FactAnswer.Of(json =>
        {
            json.WriteStartObject();
            json.WritePropertyName("actor");
            request.Format.WriteJson(json, actor);
            json.WriteList("facts", facts, (json, fact) => Write(json, request.Format, fact));
            request.WritePage(json, "claims", claims, request.Format.WriteJson, static claim => claim.Id.ToString());
            json.WriteEndObject();
        });
    }

    /// <summary>The first facts about an actor, from the store if they fit on a page: a snapshot would have to be indexed first.</summary>
    private static async ValueTask<List<Fact<Relation>>> FactsAsync(FactRequest request, Actor actor, bool isWhole)
    {
        var facts = isWhole
            ? await request.Store.ReadAsync(select => select.Involving(actor.Id), request.Cancellation).ConfigureAwait(false)
            : request.Snapshot.Facts;
        return facts.TryGet<Actor>(actor.Id, out var known) ? [.. facts.FactsAbout(known).Take(request.Query.PageSize)] : [];
    }

    private static void Write(Utf8JsonWriter json, FactFormat format, Fact<Relation> fact)
    {
        json.WriteStartObject();
        json.WriteString("caption", fact.What.Caption);
        json.WritePropertyName("what");
        format.WriteJson(json, fact.What);
        json.WriteIds("claims", fact.Claims.Select(static claim => claim.Whole));
        json.WriteEndObject();
    }

    private static bool Is(ActorDescriptor? type, ActorDescriptor other)
    {
        while (type is not null && type.Name != other.Name)
        {
            type = type.Base;
        }

        return type is not null;
    }
}
