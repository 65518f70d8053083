using Json.Schema;

namespace Dramatis.Schema.Tests.Language;

// docs/decisions.md: JSON Schema of the language
/// <summary>The JSON schema by which editors complete and explain.</summary>
internal static class EditorSchema
{
    public const string Path = "schema/dramatis.schema.json";

    private static readonly JsonSchema s_schema = JsonSchema.FromText(Repository.Read(Path));

    public static bool Accepts(string yaml) => Evaluate(yaml, OutputFormat.Flag).IsValid;

    /// <summary>The violations by place; none if the text is accepted.</summary>
    public static IReadOnlyList<string> Errors(string yaml)
    {
        var result = Evaluate(yaml, OutputFormat.List);
        return result.IsValid
            ? []
            : [.. (result.Details ?? []).Where(static one => !one.IsValid).Select(static one =>
                $"{one.InstanceLocation} {one.EvaluationPath}: {string.Join(" ", one.Errors?.Values.ToList() ?? [])}")];
    }

    private static EvaluationResults Evaluate(string yaml, OutputFormat format) =>
        s_schema.Evaluate(YamlAsJson.Read(yaml), new() { OutputFormat = format });
}
