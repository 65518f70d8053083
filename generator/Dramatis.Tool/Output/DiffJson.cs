using System.Text.Json;
using System.Text.Json.Serialization;
using Dramatis.Tool.Diffing;

namespace Dramatis.Tool.Output;

/// <summary>Changes as JSON; <c>docs/diff.md</c> has the shape.</summary>
internal static class DiffJson
{
    // A version that is missing is null, not left out.
    private static readonly JsonSerializerOptions s_options =
        new(PrintedJson.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    public static void Write(IEnumerable<SchemaChanges> schemas, TextWriter output) =>
        output.WriteLine(JsonSerializer.Serialize(
            schemas.Select(static schema => new
            {
                Schema = schema.Namespace,
                schema.OldVersion,
                schema.NewVersion,
                Step = Name(schema.Step),
                LeastVersion = schema.Least,
                schema.ClaimsLess,
                Changes = schema.Changes.Select(Line),
            }),
            s_options));

    private static ChangeLine Line(SchemaChange change) => new(
        change.Rule.Id,
        change.Rule.Title,
        change.Element,
        change.Rule.Classes == ChangeClasses.None ? [] : change.Rule.ClassNames.Split(", "),
        Name(change.Rule.Step),
        change.Text,
        change.Proposal);

    private static string Name(VersionStep step) => step.ToString().ToLowerInvariant();

    private sealed record ChangeLine(
        string Id,
        string Title,
        string Element,
        IReadOnlyList<string> Breaks,
        string Step,
        string Text,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Proposal);
}
