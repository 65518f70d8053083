using Microsoft.AspNetCore.Http;

namespace Dramatis.AspNetCore;

/// <summary>Answers with the JSON Schema of claims.</summary>
internal static class SchemaAnswers
{
    public static ValueTask<IResult> All(FactRequest request) => new(new FactAnswer(
        FactAnswer.Bytes(json => FactSchemas.Document(request.Format).WriteTo(json)), "application/schema+json; charset=utf-8"));
}
