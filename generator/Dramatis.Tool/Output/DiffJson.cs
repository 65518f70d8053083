using System.Text.Json;
using Dramatis.Tool.Diffing;

namespace Dramatis.Tool.Output;

/// <summary>Changes as JSON; <c>docs/diff.md</c> has the shape.</summary>
internal static class DiffJson
{
    private static readonly ChangeClasses[] s_classes = [ChangeClasses.Source, ChangeClasses.Data, ChangeClasses.Meaning];

    public static void Write(IEnumerable<SchemaChanges> schemas, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var schema in schemas)
        {
            Write(schema, json);
        }

        json.WriteEndArray();
    });

    private static void Write(SchemaChanges schema, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("schema", schema.Namespace);
        json.WriteString("oldVersion", schema.OldVersion);
        json.WriteString("newVersion", schema.NewVersion);
        json.WriteString("step", Name(schema.Step));
        json.WriteString("leastVersion", schema.Least);
        json.WriteBoolean("claimsLess", schema.ClaimsLess);
        json.WriteStartArray("changes");
        foreach (var change in schema.Changes)
        {
            Write(change, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Change change, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", change.Rule.Id);
        json.WriteString("title", change.Rule.Title);
        json.WriteString("element", change.Element);
        json.WriteStartArray("breaks");
        foreach (var one in s_classes.Where(one => change.Rule.Classes.HasFlag(one)))
        {
            json.WriteStringValue(Name(one));
        }

        json.WriteEndArray();
        json.WriteString("step", Name(change.Rule.Step));
        json.WriteString("text", change.Text);
        if (change.Proposal is { } proposal)
        {
            json.WriteString("proposal", proposal);
        }

        json.WriteEndObject();
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
