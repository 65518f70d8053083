using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>A node of a YAML file.</summary>
internal abstract record YamlNode(Span Span)
{
    /// <summary>A text: every scalar is one, whatever it looks like.</summary>
    internal sealed record Text(ScalarSyntax Scalar) : YamlNode(Scalar.Span)
    {
        /// <summary>True if no text is written; <c>''</c> is one.</summary>
        public bool IsMissing => Scalar.Style == ScalarStyle.Plain && Scalar.Value.Length == 0;
    }

    /// <summary>A map, its keys all different.</summary>
    internal sealed record Map(IReadOnlyList<YamlEntry> Entries, Span Span) : YamlNode(Span);

    /// <summary>A list.</summary>
    internal sealed record List(IReadOnlyList<YamlNode> Items, Span Span) : YamlNode(Span);

    /// <summary>A node that is broken and reported, so that nothing more is said about it.</summary>
    internal sealed record Broken(Span Span) : YamlNode(Span);
}

/// <summary>A key of a map with its value.</summary>
internal sealed record YamlEntry(ScalarSyntax Key, YamlNode Value);
