using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Dramatis.AspNetCore;

/// <summary>Reads the body of a request, within the limits of the options.</summary>
internal static class RequestBody
{
    /// <summary>The body, or the answer to one that is not taken.</summary>
    public static async ValueTask<(ReadOnlyMemory<byte> Body, IResult? Problem)> ReadAsync(FactRequest request)
    {
        if (!IsJson(request.Http.Request))
        {
            return (default, Problems.Unsupported("The body is JSON in UTF-8: Content-Type: application/json."));
        }

        var most = request.Options.MaxBodyBytes;
        if (request.Http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server)
        {
            // The server's own limit may be lower than that of the options. One byte more, so that the answer is ours.
            server.MaxRequestBodySize = most + 1L;
        }

        var body = request.Http.Request.ContentLength > most ? null : await ReadAsync(request, most).ConfigureAwait(false);
        return body is null
            ? (default, Problems.TooLarge(FormattableString.Invariant($"The body has more than {most} bytes.")))
            : (body, Check(body, request.Options));
    }

    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase))
        && request.Headers.ContentEncoding.Count == 0;

    /// <summary>The bytes; null if there are more than the limit.</summary>
    private static async ValueTask<byte[]?> ReadAsync(FactRequest request, int most)
    {
        var reader = request.Http.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(request.Cancellation).ConfigureAwait(false);
            if (read.Buffer.Length > most)
            {
                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>The answer to a text that is too deep or has too many claims. A text that is no JSON is left to its reader.</summary>
    private static IResult? Check(ReadOnlySpan<byte> body, DramatisOptions options)
    {
        var claims = 0;
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = 64 });
        try
        {
            while (reader.Read())
            {
                var isOpening = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
                if (isOpening && reader.CurrentDepth >= options.MaxDepth)
                {
                    var message = FormattableString.Invariant($"The text is nested more than {options.MaxDepth} levels deep.");
                    return Problems.Refused(
                        StatusCodes.Status400BadRequest, [new(ValidationCodes.Json, "", message, Severity.Error) { Pointer = "" }]);
                }

                claims += reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.StartObject ? 1 : 0;
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return body.TrimStart(" \t\r\n"u8) is [(byte)'[', ..] && claims > options.MaxClaims
            ? Problems.TooLarge(FormattableString.Invariant($"The body has {claims} claims; {options.MaxClaims} are taken at once."))
            : null;
    }
}
