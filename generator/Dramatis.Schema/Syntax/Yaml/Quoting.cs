namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>Shows how a text is written so that YAML takes it as it stands.</summary>
internal static class Quoting
{
    public static string Quote(string text) => $"'{text.Replace("'", "''")}'";
}
