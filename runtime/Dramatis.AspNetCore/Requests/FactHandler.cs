using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dramatis.AspNetCore;

// docs/decisions.md: Handlers without binding
/// <summary>Answers requests, those included for which the store fails.</summary>
internal static class FactHandler
{
    private const int ClientClosedRequest = 499;
    private const string SecondsToWait = "1";

    /// <summary>Maps an address for GET.</summary>
    public static IEndpointConventionBuilder Answer(
        this IEndpointRouteBuilder endpoints, string pattern, FactOperation operation, Func<FactRequest, ValueTask<IResult>> answer)
    {
        var handler = Of(answer);
        return endpoints.MapGet(pattern, handler).Described(handler, operation);
    }

    /// <summary>Describes an address. The framework describes only those that have the method of their handler.</summary>
    public static IEndpointConventionBuilder Described(
        this IEndpointConventionBuilder endpoint, RequestDelegate handler, FactOperation operation) =>
        endpoint.WithMetadata(handler.Method, operation);

    /// <summary>Makes a handler of an answer.</summary>
    public static RequestDelegate Of(Func<FactRequest, ValueTask<IResult>> answer) => async context =>
    {
        var result = await AnswerAsync(context, answer).ConfigureAwait(false);
        if (!context.RequestAborted.IsCancellationRequested)
        {
            await result.ExecuteAsync(context).ConfigureAwait(false);
        }
    };

    private static async Task<IResult> AnswerAsync(HttpContext context, Func<FactRequest, ValueTask<IResult>> answer)
    {
        try
        {
            return await answer(new(context)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return TypedResults.StatusCode(ClientClosedRequest);
        }
        catch (BadHttpRequestException wrong)
        {
            return Problems.Of(wrong.StatusCode, "The request could not be read.");
        }
        catch (FactStoreException failed) when (failed.IsTransient)
        {
            Log(context).StoreIsBusy(failed);
            context.Response.Headers.RetryAfter = SecondsToWait;
            return Problems.Busy();
        }
        catch (FactStoreException failed)
        {
            Log(context).StoreFailed(failed);
            return Problems.Failed();
        }
    }

    private static ILogger Log(HttpContext context) =>
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(FactMetrics.MeterName);
}
