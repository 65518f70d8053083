namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>A key of a map with its value.</summary>
internal sealed record YamlEntry(ScalarSyntax Key, YamlNode Value);
