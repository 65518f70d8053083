using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Dramatis.AspNetCore;

/// <summary>An answer with a tag that follows from its content, so that an unchanged one is answered with 304.</summary>
/// <param name="body">The content.</param>
/// <param name="contentType">Its type.</param>
internal sealed class FactAnswer(ReadOnlyMemory<byte> body, string contentType = FactAnswer.Json) : IResult
{
    public const string Json = "application/json; charset=utf-8";

    private const int TagBytes = 15;

    // docs/decisions.md: Tags of answers
    private readonly EntityTagHeaderValue _tag = new($"\"{Convert.ToBase64String(SHA256.HashData(body.Span)[..TagBytes])}\"");

    /// <summary>The answer with a JSON object.</summary>
    /// <param name="write">Writes the members of the object.</param>
    public static FactAnswer Of(Action<Utf8JsonWriter> write) => new(Bytes(write));

    /// <summary>A JSON object in UTF-8.</summary>
    public static ReadOnlyMemory<byte> Bytes(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        return bytes.WrittenMemory;
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.GetTypedHeaders();
        headers.ETag = _tag;
        headers.CacheControl = new() { NoCache = true };
        if (httpContext.Request.GetTypedHeaders().IfNoneMatch.Any(known =>
            known.Equals(EntityTagHeaderValue.Any) || known.Compare(_tag, useStrongComparison: false)))
        {
            httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        httpContext.Response.ContentType = contentType;
        httpContext.Response.ContentLength = body.Length;

        // The JSON has only the escapes that JSON requires, so no browser must take it for a page.
        httpContext.Response.Headers.XContentTypeOptions = "nosniff";
        if (contentType.StartsWith("text/html", StringComparison.Ordinal))
        {
            // The page has its own policy; only a header can forbid others to frame it.
            httpContext.Response.Headers.ContentSecurityPolicy = "frame-ancestors 'self'";
        }

        await httpContext.Response.Body.WriteAsync(body, httpContext.RequestAborted).ConfigureAwait(false);
    }
}
