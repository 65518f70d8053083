using Dramatis.Schema.Binding;

namespace Dramatis.Tool.Schemas;

/// <summary>Writes the templates of captions and messages as they stand in schemas.</summary>
internal static class CaptionTemplates
{
    /// <param name="name">Gives the name to write for a member, such as its new one after a rename.</param>
    public static string Text(BoundCaption caption, Func<string, string> name) => string.Concat(caption.Parts.Select(
        part => part.IsMember ? $"{{{name(part.Text)}}}" : part.Text.Replace("{", "{{", StringComparison.Ordinal)));

    public static string Text(BoundCaption caption) => Text(caption, static name => name);
}
