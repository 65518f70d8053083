using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Dramatis.AspNetCore;

/// <summary>Answers with the schemas: their types, and who may play in which position.</summary>
internal static class SchemaAnswers
{
    public static ValueTask<IResult> All(FactRequest request) => new(FactAnswer.Of(json =>
    {
        json.WriteStartObject();
        json.WriteList("schemas", request.Format.Schemas, Write);
        json.WriteEndObject();
    }));

    private static void Write(Utf8JsonWriter json, SchemaDescriptor schema)
    {
        json.WriteStartObject();
        json.WriteString("namespace", schema.Namespace);
        WriteText(json, "version", schema.Version);
        WriteText(json, "summary", schema.Summary);
        json.WriteList("roles", schema.Roles, static (json, role) =>
        {
            json.WriteStartObject();
            json.WriteString("role", role.Name);
            json.WriteTexts("players", [.. role.Players]);
            json.WriteEndObject();
        });
        json.WriteList("actors", schema.Actors, Write);
        json.WriteList("relations", schema.Relations, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ActorDescriptor type)
    {
        json.WriteStartObject();
        json.WriteString("type", type.Name);
        WriteText(json, "base", type.Base?.Name);
        WriteText(json, "summary", type.Summary);
        json.WriteTexts("unique", [.. type.Unique]);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RelationDescriptor type)
    {
        json.WriteStartObject();
        json.WriteString("type", type.Name);
        json.WriteString("aspect", JsonNames.Of(type.Aspect));
        json.WriteTexts("bases", [.. type.Bases.Select(static declared => declared.Name)]);
        WriteText(json, "summary", type.Summary);
        json.WriteList("positions", type.Positions, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PositionDescriptor position)
    {
        json.WriteStartObject();
        json.WriteString("position", position.Name);
        json.WriteTexts("players", [.. position.Players]);
        json.WriteNumber("least", position.Least);
        if (position.Most is { } most)
        {
            json.WriteNumber("most", most);
        }

        WriteText(json, "summary", position.Summary);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
