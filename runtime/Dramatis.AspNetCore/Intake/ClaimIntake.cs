using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dramatis.AspNetCore;

/// <summary>Takes claims: all of a request, or none of them.</summary>
internal static class ClaimIntake
{
    public static async ValueTask<IResult> TakeAsync(FactRequest request)
    {
        var (body, problem) = await RequestBody.ReadAsync(request).ConfigureAwait(false);
        if (problem is not null)
        {
            Count(request, problem);
            return problem;
        }

        // docs/decisions.md: Lookups of requests
        var snapshot = new SnapshotLookup(request.Snapshot.Facts);
        var read = Read(request, body, snapshot);
        if (snapshot.LacksSome || await TryAppendAsync(request, body, read).ConfigureAwait(false) is { Count: > 0 })
        {
            read = await request.FindAsync(store => Read(request, body, store)).ConfigureAwait(false);
            if (await TryAppendAsync(request, body, read).ConfigureAwait(false) is { Count: > 0 } refused)
            {
                return Refuse(request, refused);
            }
        }

        return Taken(request, read.Claims, read.Issues);
    }

    private static (Many<Claim> Claims, IReadOnlyList<ValidationIssue> Issues) Read(FactRequest request, ReadOnlyMemory<byte> body, IFactLookup lookup) =>
        !request.Format.TryReadClaims(body, lookup, out var claims, out var issues) ? (default, issues)
        : claims.Count > 0 ? (claims, issues)
        : (default, [new(ValidationCodes.Missing, "", "The array has no claim.", Severity.Error) { Pointer = "" }]);

    /// <summary>Appends claims, unless they were read with errors, and gives the errors.</summary>
    private static async ValueTask<IReadOnlyList<ValidationIssue>> TryAppendAsync(
        FactRequest request, ReadOnlyMemory<byte> body, (Many<Claim> Claims, IReadOnlyList<ValidationIssue> Issues) read)
    {
        if (read.Claims.Count == 0)
        {
            return read.Issues;
        }

        try
        {
            await AppendAsync(request, read.Claims).ConfigureAwait(false);
            return [];
        }
        catch (ValidationException refused)
        {
            // Another request was faster, or the store knows of something that no reader can see.
            return PointedIssues.Of(refused, read.Claims, IsArray(body));
        }
    }

    private static FactAnswer Taken(FactRequest request, Many<Claim> claims, IReadOnlyList<ValidationIssue> issues)
    {
        var answer = Answer(claims, issues);
        request.Http.Response.StatusCode = StatusCodes.Status201Created;
        if (claims.Count == 1)
        {
            request.Http.Response.Headers.Location = AddressOf(request, claims[0]);
        }

        return answer;
    }

    private static async Task AppendAsync(FactRequest request, Many<Claim> claims)
    {
        var time = request.Services.GetRequiredService<TimeProvider>();
        var began = time.GetTimestamp();
        await request.Store.AppendAsync([.. claims], request.Cancellation).ConfigureAwait(false);
        request.Services.GetRequiredService<Snapshots>().Signal();
        request.Services.GetRequiredService<FactMetrics>().Accept(claims.Count, time.GetElapsedTime(began));
        Log(request).Accepted(claims.Count);
    }

    private static FactAnswer Answer(Many<Claim> claims, IReadOnlyList<ValidationIssue> warnings) => FactAnswer.Of(json =>
    {
        json.WriteStartObject();
        json.WriteIds("claims", claims);
        if (warnings.Count > 0)
        {
            json.WriteList(Problems.IssuesName, warnings, static (json, issue) =>
            {
                json.WriteStartObject();
                json.WriteString("code", issue.Code);
                json.WriteString("severity", JsonNames.Of(issue.Severity));
                json.WriteString("message", issue.Message);
                json.WriteString("pointer", issue.Pointer);
                json.WriteEndObject();
            });
        }

        json.WriteEndObject();
    });

    private static IResult Refuse(FactRequest request, IReadOnlyList<ValidationIssue> issues)
    {
        var status = Problems.StatusOf(issues);
        Log(request).Refused(status, issues.Count, issues[0].Code);
        var problem = Problems.Refused(status, issues);
        Count(request, problem);
        return problem;
    }

    private static void Count(FactRequest request, IResult problem) =>
        request.Services.GetRequiredService<FactMetrics>().Refuse(((IStatusCodeHttpResult)problem).StatusCode ?? 0);

    private static string AddressOf(FactRequest request, Claim claim)
    {
        var path = request.Http.Request.PathBase.Add(request.Http.Request.Path).ToUriComponent();
        return $"{path.TrimEnd('/')}/{claim.Id}";
    }

    private static bool IsArray(ReadOnlyMemory<byte> body) => body.Span.TrimStart(" \t\r\n"u8) is [(byte)'[', ..];

    private static ILogger Log(FactRequest request) =>
        request.Services.GetRequiredService<ILoggerFactory>().CreateLogger(FactMetrics.MeterName);
}
