using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;

namespace Dramatis.AspNetCore;

/// <summary>Describes an address of facts in a document.</summary>
internal sealed class OperationDescription : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<FactOperation>().FirstOrDefault() is { } described)
        {
            Describe(operation, described, context.Document!);
        }

        return Task.CompletedTask;
    }

    private static void Describe(OpenApiOperation operation, FactOperation described, OpenApiDocument document)
    {
        operation.OperationId = described.Id;
        operation.Summary = described.Summary;
        operation.Parameters = [.. Parameters(described, document)];
        operation.RequestBody = described.Body is { } body
            ? new OpenApiRequestBody
            {
                Description = body.Description,
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["application/json"] = new() { Schema = SchemaConversion.Of(body.Schema(), document) },
                },
            }
            : null;
        operation.Responses = new()
        {
            [Text(described.Success)] = new OpenApiResponse
            {
                Description = ReasonPhrases.GetReasonPhrase(described.Success),
                Content = Content(described.ContentType, described.Answer, document),
            },
        };
        if (described.Success == 200)
        {
            operation.Responses["304"] = new OpenApiResponse { Description = "The answer has the tag of If-None-Match." };
        }

        foreach (var status in described.Problems)
        {
            operation.Responses[Text(status)] = new OpenApiResponse
            {
                Description = ReasonPhrases.GetReasonPhrase(status),
                Content = Content("application/problem+json", "Problem", document),
            };
        }
    }

    private static IEnumerable<IOpenApiParameter> Parameters(FactOperation described, OpenApiDocument document)
    {
        if (described.PathId is { } id)
        {
            yield return new OpenApiParameter
            {
                Name = "id",
                In = ParameterLocation.Path,
                Required = true,
                Schema = SchemaConversion.Reference(id, document),
            };
        }

        foreach (var (name, description, schema) in described.Query)
        {
            yield return new OpenApiParameter
            {
                Name = name,
                In = ParameterLocation.Query,
                Description = description,
                Schema = SchemaConversion.Of(schema(), document),
            };
        }
    }

    private static Dictionary<string, OpenApiMediaType> Content(string type, string? schema, OpenApiDocument document) => new()
    {
        [type] = new OpenApiMediaType
        {
            // An answer of JSON that has no schema can be anything.
            Schema = schema is not null ? SchemaConversion.Reference(schema, document)
                : type.EndsWith("json", StringComparison.Ordinal) ? new OpenApiSchema()
                : new OpenApiSchema { Type = JsonSchemaType.String },
        },
    };

    private static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);
}
