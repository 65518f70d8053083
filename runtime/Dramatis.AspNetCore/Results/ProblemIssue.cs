using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace Dramatis.AspNetCore;

/// <summary>An issue as a member of problem details.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Message">The message.</param>
/// <param name="Pointer">The place in the JSON that was sent (RFC 6901); null if the issue is not about one.</param>
/// <param name="Parameter">The parameter of the address; null if the issue is not about one.</param>
internal sealed record ProblemIssue(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("severity")] string Severity,
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("pointer"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Pointer = null,
    [property: JsonPropertyName("parameter"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Parameter = null)
{
    public static ProblemIssue Of(ValidationIssue issue) =>
        new(issue.Code, JsonNames.Of(issue.Severity), issue.Message, issue.Pointer);
}

/// <summary>The forms of problem details, without reflection.</summary>
[JsonSerializable(typeof(ProblemIssue[]))]
[JsonSerializable(typeof(ProblemDetails))]
internal sealed partial class ProblemJson : JsonSerializerContext;
