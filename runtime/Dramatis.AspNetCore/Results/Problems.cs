using Microsoft.AspNetCore.Http;

namespace Dramatis.AspNetCore;

/// <summary>Problem details (RFC 9457). They tell what was wrong with the request, and nothing of the machine.</summary>
internal static class Problems
{
    /// <summary>The member that has the issues.</summary>
    public const string IssuesName = "issues";

    public static IResult NotFound(string what) => Of(StatusCodes.Status404NotFound, what);

    public static IResult TooLarge(string what) => Of(StatusCodes.Status413PayloadTooLarge, what);

    public static IResult Unsupported(string what) => Of(StatusCodes.Status415UnsupportedMediaType, what);

    public static IResult Busy() => Of(StatusCodes.Status503ServiceUnavailable, "The store is busy. The same request may succeed later.");

    public static IResult Failed() =>
        Of(StatusCodes.Status503ServiceUnavailable, "The store cannot be used. Nothing was taken; the log of the service has the reason.");

    public static IResult BadRequest(IEnumerable<ProblemIssue> issues) =>
        Of(StatusCodes.Status400BadRequest, "The address has errors.", [.. issues]);

    /// <summary>The answer to claims with issues.</summary>
    public static IResult Refused(int status, IEnumerable<ValidationIssue> issues) =>
        Of(status, "The claims have errors. None of them was taken.", [.. issues.Select(ProblemIssue.Of)]);

    public static IResult Of(int status, string detail, params ProblemIssue[] issues) => TypedResults.Problem(
        detail,
        statusCode: status,
        extensions: issues.Length == 0 ? null : [new(IssuesName, issues)]);

    /// <summary>The status of issues: 400 for no JSON, 409 if ids or unique values clash and nothing else is wrong, otherwise 422.</summary>
    public static int StatusOf(IEnumerable<ValidationIssue> issues)
    {
        var codes = issues.Where(static issue => issue.Severity == Severity.Error).Select(static issue => issue.Code).ToHashSet();
        return codes.Contains(ValidationCodes.Json) ? StatusCodes.Status400BadRequest
            : codes.All(static code => code is ValidationCodes.Clash or ValidationCodes.Unique) ? StatusCodes.Status409Conflict
            : StatusCodes.Status422UnprocessableEntity;
    }
}
