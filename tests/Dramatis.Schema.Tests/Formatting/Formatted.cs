using Dramatis.Schema.Formatting;

namespace Dramatis.Schema.Tests.Formatting;

/// <summary>Texts brought into the canonical layout.</summary>
internal static class Formatted
{
    public const string Head = "dramatis: 1\nnamespace: N\n\n";

    public static FormattedSchema Format(string text) => SchemaFormatter.Format(new("a.dramatis.yaml", text));

    /// <summary>The text below the head is laid out so, and a second time to no effect.</summary>
    public static void Lays(string before, string after)
    {
        var expected = Head + after.ReplaceLineEndings("\n") + "\n";

        Assert.Equal(expected, Format(Head + before.ReplaceLineEndings("\n")).Text);
        Assert.Equal(expected, Format(expected).Text);
    }
}
