using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Dramatis.AspNetCore;

/// <summary>Adds the types of the schemas to a document that has addresses of facts.</summary>
internal sealed class DocumentDescription(FactStore store) : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var hasFacts = context.DescriptionGroups
            .SelectMany(static group => group.Items)
            .Any(static item => item.ActionDescriptor.EndpointMetadata.OfType<FactOperation>().Any());
        if (hasFacts)
        {
            document.AddComponents(FactSchemas.Of(store.Format));
            NameApart(document);
        }

        return Task.CompletedTask;
    }

    /// <summary>Numbers the operations of addresses that are mapped twice.</summary>
    private static void NameApart(OpenApiDocument document)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in document.Paths.Values.SelectMany(static path => path.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>()))
        {
            for (var (id, number) = (operation.OperationId, 2); operation.OperationId is { } name && !known.Add(name); number++)
            {
                operation.OperationId = id + number;
            }
        }
    }
}
