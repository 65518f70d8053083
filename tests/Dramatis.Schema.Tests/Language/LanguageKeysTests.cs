using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dramatis.Schema.Syntax.Reading;

namespace Dramatis.Schema.Tests.Language;

/// <summary>Every key that the parser knows is explained where authors look.</summary>
public sealed class LanguageKeysTests
{
    private static readonly IReadOnlyDictionary<string, string[]> s_tables = typeof(EntryKeys)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(static field => field.Name, static field => (string[])field.GetValue(null)!);

    public static TheoryData<string> Entries => [.. s_tables.Keys];

    [Theory]
    [MemberData(nameof(Entries))]
    public void The_document_has_every_key_of_the_entry_and_no_other_in_its_table(string entry)
    {
        var title = Regex.Replace(entry, "(?<=[a-z])[A-Z]", static capital => " " + capital.Value.ToLowerInvariant());
        var section = Regex.Match(
            Repository.Read("docs/language.md"), $@"\n### {title} keys\n.*?(?=\n##|\z)", RegexOptions.Singleline);
        var keys = Regex.Matches(section.Value, @"^\| \**`([A-Za-z]+)`", RegexOptions.Multiline)
            .Select(static row => row.Groups[1].Value);

        Assert.True(section.Success);
        Assert.Equal(s_tables[entry], keys);
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void The_json_schema_has_every_key_of_the_entry_and_no_other_with_its_meaning(string entry)
    {
        using var schema = JsonDocument.Parse(Repository.Read(EditorSchema.Path));
        var properties = Properties(schema.RootElement, entry);

        // The common keys are those of an entry that has others before them.
        var own = entry == "Common" ? EntryKeys.Role : [];
        string[] common = entry is "File" or "Common" or "Deprecated" or "Clause" or "Total" ? [] : EntryKeys.Common;
        Assert.Equal([.. own, .. s_tables[entry], .. common], properties.EnumerateObject().Select(static property => property.Name));
        Assert.All(properties.EnumerateObject(), property => Assert.True(HasDescription(schema.RootElement, property.Value), property.Name));
    }

    /// <summary>The properties of the form of an entry that is a map.</summary>
    private static JsonElement Properties(JsonElement schema, string entry)
    {
        var definition = entry switch
        {
            "File" => schema,
            "Common" => Definition(schema, "role"),
            "Enum" => Definition(schema, "enum").GetProperty("then"),
            _ => Definition(schema, char.ToLowerInvariant(entry[0]) + entry[1..]),
        };
        var form = definition.TryGetProperty("anyOf", out var forms)
            ? forms.EnumerateArray().Single(static form => form.TryGetProperty("properties", out _))
            : definition;
        return form.GetProperty("properties");
    }

    private static bool HasDescription(JsonElement schema, JsonElement property) =>
        property.TryGetProperty("description", out _)
        || (property.TryGetProperty("$ref", out var reference) && HasDescription(schema, Definition(schema, reference.GetString()!.Split('/')[^1])));

    private static JsonElement Definition(JsonElement schema, string name) => schema.GetProperty("$defs").GetProperty(name);
}
