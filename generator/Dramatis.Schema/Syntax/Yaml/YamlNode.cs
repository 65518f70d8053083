using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>A node of a YAML file.</summary>
internal abstract record YamlNode
{
    public abstract Span Span { get; }

    /// <summary>A text. Every scalar is a text, even if it looks like a number or a date.</summary>
    internal sealed record Text(ScalarSyntax Scalar) : YamlNode
    {
        public override Span Span => Scalar.Span;

        /// <summary>True if no text is written. <c>''</c> is a text.</summary>
        public bool IsMissing => Scalar.Style == ScalarStyle.Plain && Scalar.Value.Length == 0;
    }

    /// <summary>A map with different keys.</summary>
    internal sealed record Map(IReadOnlyList<YamlEntry> Entries, Span Span) : YamlNode
    {
        public override Span Span { get; } = Span;
    }

    /// <summary>A list.</summary>
    internal sealed record List(IReadOnlyList<YamlNode> Items, Span Span) : YamlNode
    {
        public override Span Span { get; } = Span;
    }

    /// <summary>A broken node. Its mistake is reported already, so it causes no further findings.</summary>
    internal sealed record Broken(Span Span) : YamlNode
    {
        public override Span Span { get; } = Span;
    }
}

/// <summary>A key of a map with its value.</summary>
internal sealed record YamlEntry(ScalarSyntax Key, YamlNode Value);
