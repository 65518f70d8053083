namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>Quotes a text so that YAML reads it as it is.</summary>
internal static class Quoting
{
    public static string Quote(string text) => $"'{text.Replace("'", "''")}'";
}
