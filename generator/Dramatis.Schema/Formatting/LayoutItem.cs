using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Formatting;

/// <summary>An entry of a map or an item of a list.</summary>
/// <param name="Head">The key with its colon, or a dash.</param>
/// <param name="Start">The offset of its first text in the file.</param>
/// <param name="Value">The value of the entry or item.</param>
internal sealed record LayoutItem(string Head, int Start, YamlNode Value);
